import { type Difference, wordChanges } from "~/bulletins/differences";
import { useTranslation } from "~/i18n/use-translation";

/** How the desk differs from what leaders have. */
export function Changes({ changes }: { changes: Difference[] }) {
  const { t } = useTranslation();
  if (changes.length === 0) return <p className="notice">{t("publication.same")}</p>;
  return (
    <section className="changes">
      <p>{t("publication.changes", { count: changes.length })}</p>
      <DifferenceList differences={changes} />
    </section>
  );
}

/** Each thing that is not as it was: what of it, where, and word by word how. */
export function DifferenceList({ differences }: { differences: Difference[] }) {
  return (
    <ul className="differences">
      {differences.map((difference) => (
        <li key={[difference.part, difference.id, difference.act, difference.field].join()}>
          <DifferenceWords {...difference} />
        </li>
      ))}
    </ul>
  );
}

function DifferenceWords({ part, act, field, heading, before, after }: Difference) {
  const { t } = useTranslation();
  const what = field
    ? t(`publication.field.${field}`)
    : t(part === "section" ? "publication.section" : "publication.request");
  const place = (name: string | null) => name ?? t("publication.beginning");
  return (
    <>
      <p className="quiet small">
        <strong>{t(`publication.act.${act}`)}</strong>: {what}{" "}
        {act === "moved"
          ? t("publication.movedTo", { from: place(before), to: place(after) })
          : part === "request" && t("publication.underHeading", { heading: place(heading) })}
      </p>
      {act !== "moved" && field !== "order" && <Words before={before} after={after} />}
    </>
  );
}

function Words({ before, after }: Pick<Difference, "before" | "after">) {
  if (before === null) return <ins className="long">{after}</ins>;
  if (after === null) return <del className="long">{before}</del>;
  return (
    <p className="long">
      {wordChanges(before, after).map(({ text, change }, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place in the text
        if (change === "added") return <ins key={index}>{text}</ins>;
        // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place in the text
        return change === "takenOut" ? <del key={index}>{text}</del> : text;
      })}
    </p>
  );
}
