import { lengthOf } from "~/guides/block-words";
import type { Block } from "~/guides/guide";
import { SaidMark } from "~/guides/said-mark";
import { useTranslation } from "~/i18n/use-translation";
import { RequestText } from "./request-text";

/** One block: its clock time in the margin, what to say in full, what to do beside it. */
export function BlockArticle({ block, heading: Heading = "h3" }: { block: Block; heading?: "h2" | "h3" }) {
  const { t } = useTranslation();
  return (
    <section className={`block block-${block.kind}`}>
      <p className="clock">
        <time>{block.startsAt}</time>
        <span>{lengthOf(block.minutes, t)}</span>
      </p>
      <div className="what">
        <Heading lang={block.titleSaid?.language}>{block.title}</Heading>
        <SaidMark said={block.titleSaid} />
        {block.reader && <p className="quiet">{t("guide.reads", { name: block.reader })}</p>}
        <Notes label={t("guidePage.care")} notes={block.care} kind="care" />
        <Spoken lines={block.leadIn} />
        {block.scripture && (
          <blockquote className="scripture" lang={block.scripture.language} dir="auto">
            <p>{block.scripture.text}</p>
            <footer>{block.scripture.reference}</footer>
          </blockquote>
        )}
        <SaidMark said={block.scripture} />
        {block.intro && (
          <p className="intro" lang={block.introSaid?.language} dir="auto">
            {block.intro}
          </p>
        )}
        <SaidMark said={block.introSaid} />
        {block.requests.map((request) => (
          <div key={request.id}>
            <Spoken lines={request.prayedBefore ? [request.prayedBefore] : []} />
            <RequestText request={request} />
            <Rounds rounds={request.named ? [] : block.rounds.filter((round) => round.request === request.id)} />
          </div>
        ))}
        <Rounds rounds={block.rounds.filter((round) => round.request === undefined)} />
        <Notes label={t("guidePage.do")} notes={block.do} kind="do" />
      </div>
    </section>
  );
}

function Spoken({ lines }: { lines: string[] }) {
  return lines.length === 0 ? null : <p className="say">{lines.join(" ")}</p>;
}

/** How to pray, and for how long, where it happens: after the request it is for. */
function Rounds({ rounds }: Pick<Block, "rounds">) {
  const { t } = useTranslation();
  return rounds.map(({ form, minutes, say = [] }, turn) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a round is its turn
    <div className="round" key={turn}>
      <p className="rounds">
        <strong>{t("guidePage.pray")}</strong>{" "}
        {t("guidePage.round", { form: t(`guide.form.${form}.name`), minutes: lengthOf(minutes, t) })}
      </p>
      <Spoken lines={say} />
    </div>
  ));
}

function Notes({ label, notes, kind }: { label: string; notes: string[]; kind: "care" | "do" }) {
  if (notes.length === 0) return null;
  return (
    <div className={`notes ${kind}`}>
      <p>
        <strong>{label}</strong>
      </p>
      <ul>
        {notes.map((note) => (
          <li key={note}>{isAddress(note) ? <a href={note}>{note}</a> : note}</li>
        ))}
      </ul>
    </div>
  );
}

function isAddress(note: string): boolean {
  return /^https?:\/\/\S+$/i.test(note);
}
