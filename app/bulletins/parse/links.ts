import type { Link } from "../bulletin";

const invitation =
  "(?:read|learn|see|find out|hear|watch|discover) (?:more|the (?:full )?(?:story|video|article)|(?:his|her|their) story|how|about)|(?:watch|see|read) (?:this|the|a) [^.()\\n]{0,40}(?:video|story|article|blog|film)|click here|more here|mehr (?:lesen|erfahren|dazu)|(?:hier|jetzt) (?:lesen|weiterlesen|mehr)|weiterlesen|lees (?:meer|verder|hier|het)|lire (?:la suite|plus)|en savoir plus|(?:leer|lea|lee|conozca|más información|saber) más|lea (?:la|su) ";
const address = '(?:https?:\\/\\/|www\\.)[^\\s<>()\\[\\]"”]{1,2000}';

const inMarkdown = new RegExp(`\\[([^\\[\\]\\n]{1,300})\\]\\((${address})\\)`, "giu");
const invited = new RegExp(
  `(?<!\\p{L})((?:${invitation})[^()\\[\\]<>\\n|]{0,200}?)(?:[\\s:–—-]*[<(\\[]?\\s*(${address})|(?=[)\\]|\\n]|$)|(?<=[.!])(?=\\s))`,
  "giu",
);
const bare = new RegExp(address, "giu");

/** The links of a request's text, in their order; href is null where the letter lost the address. */
export function linksIn(text: string): Link[] {
  const found = [...matches(text, inMarkdown, 1, 2), ...matches(text, invited, 1, 2), ...matches(text, bare, 0, 0)];
  let end = 0;
  return found
    .sort((a, b) => a.from - b.from)
    .filter(({ from, to }) => {
      if (from < end) return false;
      end = to;
      return true;
    })
    .map(({ link }) => link);
}

function matches(text: string, pattern: RegExp, words: number, address: number) {
  return Array.from(text.matchAll(pattern), (match) => {
    const link = linkOf(match[words] ?? "", match[address]);
    return { from: match.index, to: match.index + match[0].length, link };
  });
}

export function isLinkLine(text: string): boolean {
  return lineOfLink.test(text) || /^<?(?:https?:|www\.)\S+$/iu.test(text);
}

const lineOfLink = new RegExp(`^[^\\p{L}]{0,4}(?:please )?(?:${invitation})(?!\\p{L})`, "iu");

function linkOf(words: string, address: string | undefined): Link {
  if (!address) return { text: words.trim(), href: null };
  const href = address.replace(/[.,;:!?'’]+$/u, "");
  const text = words === address ? href : words.replace(/[\s:–—-]+$/u, "").trim();
  return { text, href: href.startsWith("www.") ? `https://${href}` : href };
}
