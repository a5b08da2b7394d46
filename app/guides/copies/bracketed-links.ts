import { literal } from "../literal";
import type { CopyRequest } from "./copy";

/**
 * A request for those who have no link at hand, on paper or while they read aloud: words in brackets, or behind the last
 * sentence, that are nothing but a link ("Read more …") are left out with it.
 */
export function withoutLinks(request: CopyRequest): CopyRequest {
  const bare = (text: string) => request.links.reduce((words, link) => words.replace(linkAlone(link.text), ""), text);
  const points = request.points.map(bare).filter((point) => point.trim() !== "");
  return { ...request, text: bare(request.text), points, links: [] };
}

function linkAlone(words: string): RegExp {
  const link = literal(words.trim().replace(/[.…\s]+$/u, ""));
  return new RegExp(`\\s*[([]\\s*${link}[.…\\s]*[)\\]]|(?<=[.!?…]["”’)]*)\\s+${link}[.…]*(?=\\s*$)`, "u");
}
