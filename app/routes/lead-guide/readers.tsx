import { useEffect } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { CopyButton } from "~/ui/copy-button";
import { useStudio } from "./studio-context";

export type ReaderLink = { id: string; name: string; url: string };

type ReadersProps = { readers: ReaderLink[]; isSaved: boolean; refresh(): void };

/** A link for everybody who is named, which can be taken back. */
export function Readers({ readers, isSaved, refresh }: ReadersProps) {
  const { t } = useTranslation();
  const { guide, address } = useStudio();
  const names = [...new Set(guide.blocks.flatMap(({ reader }) => reader ?? []))].sort();
  const missing = names.some((name) => readers.every((reader) => reader.name !== name));

  useEffect(() => {
    if (isSaved && missing) refresh();
  }, [isSaved, missing, refresh]);

  if (names.length === 0) return null;
  return (
    <section className="decided" id="readers">
      <h3>{t("studio.readers.title")}</h3>
      <p className="quiet small">{t("studio.readers.text")}</p>
      <ul className="decisions">
        {names.map((name) => {
          const reader = readers.find((one) => one.name === name);
          return (
            <li key={name}>
              <p>
                <strong>{name}</strong>
              </p>
              {reader ? (
                <>
                  <p className="address">
                    <a href={reader.url}>{reader.url.replace(/^https?:\/\//, "")}</a>
                  </p>
                  <div className="acts">
                    <CopyButton text={reader.url} label={t("studio.readers.copy")} done={t("studio.readers.copied")} />
                    <form method="post" action={`${address}/readers/${reader.id}/renewal`} className="act">
                      <button type="submit" className="link">
                        {t("studio.readers.renew")}
                      </button>
                    </form>
                  </div>
                </>
              ) : (
                <p className="quiet small">{t("studio.readers.soon")}</p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
