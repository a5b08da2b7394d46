import type { Translate } from "~/i18n/translate";
import { lengthOf } from "./block-words";
import { titleNamesDate } from "./bulletin-title";
import type { Block, CarriedHome, CarriedRequest, Guide, GuideRequest, Round } from "./guide";
import { escaped, labelled, list, paragraphs, quoted, titled } from "./markdown-text";

/** The leader's sheet in Markdown. What people wrote is escaped, so that a pseudonym's asterisk stays an asterisk. */
export function guideToMarkdown(guide: Guide, t: Translate): string {
  return paragraphs([
    `# ${t("guide.title")}`,
    `${bulletinLine(guide, t)}  \n${t("guide.sheet.length", { length: lengthOf(guide.minutes, t) })}`,
    ...guide.blocks.map((block) => blockSheet(block, t)),
    titled(
      t("guide.sheet.carriedHome"),
      guide.carriedHome.map((carried) => carriedSheet(carried, t)),
    ),
    titled(t("guide.sheet.proposals"), [list(guide.proposals.map(({ text }) => text))]),
    titled(t("guide.sheet.margin"), [list(guide.margin)]),
  ]);
}

function bulletinLine({ bulletin }: Guide, t: Translate): string {
  const { title } = bulletin;
  const date = bulletin.date && !titleNamesDate(bulletin) && new Date(bulletin.date);
  if (title && date) return t("guide.sheet.bulletin", { title: escaped(title), date });
  if (title) return t("guide.sheet.bulletinUndated", { title: escaped(title) });
  return date ? t("guide.sheet.bulletinUntitled", { date }) : t("guide.sheet.bulletinUnknown");
}

function blockSheet(block: Block, t: Translate): string {
  const { scripture, requests, rounds } = block;
  return paragraphs([
    `## ${block.startsAt} ${escaped(block.title)} (${lengthOf(block.minutes, t)})`,
    labelled(t("guide.sheet.care"), block.care),
    labelled(t("guide.sheet.say"), block.leadIn),
    scripture ? quoted(`${scripture.text}\n\n${scripture.reference}`) : "",
    block.intro ? quoted(block.intro) : "",
    ...requests.flatMap((request) => [requestSheet(request, t), ...roundSheets(roundsAfter(request, rounds), t)]),
    ...roundSheets(
      rounds.filter((round) => !round.request),
      t,
    ),
    labelled(t("guide.sheet.do"), block.do),
  ]);
}

function roundsAfter({ id, named }: GuideRequest, rounds: Round[]): Round[] {
  return named ? [] : rounds.filter(({ request }) => request === id);
}

function roundSheets(rounds: Round[], t: Translate): string[] {
  return rounds.map(({ form, minutes, say = [] }) =>
    paragraphs([
      `**${t("guide.sheet.round", { form: t(`guide.form.${form}.name`), length: lengthOf(minutes, t) })}**`,
      list(say),
    ]),
  );
}

function requestSheet(request: GuideRequest, t: Translate): string {
  return paragraphs([
    requestTitle(request, t, [
      ...(request.named ? [t("guide.sheet.named")] : []),
      ...(request.merged ? [t("guide.sheet.merged")] : []),
    ]),
    request.prayedBefore ? labelled(t("guide.sheet.say"), [request.prayedBefore]) : "",
    quoted(request.text),
    request.named ? "" : labelled(t("guide.sheet.points"), request.points),
    ...request.links.map(({ text, href }) =>
      href ? `[${escaped(text)}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)` : "",
    ),
  ]);
}

function carriedSheet({ request, reason }: CarriedHome, t: Translate): string {
  return paragraphs([requestTitle(request, t), escaped(reason), request.text ? quoted(request.text) : ""]);
}

function requestTitle({ heading, kind }: CarriedRequest, t: Translate, marks: string[] = []): string {
  return `### ${[heading ? escaped(heading) : "", t(`guide.kind.${kind}`), ...marks].filter(Boolean).join(" · ")}`;
}
