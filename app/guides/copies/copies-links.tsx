import { useTranslation } from "~/i18n/use-translation";
import { copyKinds } from "./copy";

const formats = [
  { name: "web", ending: "/print" },
  { name: "pdf", ending: ".pdf" },
  { name: "docx", ending: ".docx" },
  { name: "md", ending: ".md" },
] as const;

/** Plain links to each copy of a guide in each format. `guide` is the address of the guide's page. */
export function CopiesLinks({ guide }: { guide: string }) {
  const { t } = useTranslation();
  return (
    <section className="copies no-print" aria-labelledby="copies">
      <h2 id="copies">{t("copies.title")}</h2>
      <p>{t("copies.lede")}</p>
      <ul>
        {copyKinds.map((kind) => (
          <li key={kind}>
            <p>
              <strong>{t(`copies.kind.${kind}`)}</strong> {t(`copies.about.${kind}`)}
            </p>
            <p className="formats">
              {formats.map(({ name, ending }) => {
                const format = t(`copies.formats.${name}`);
                const label = t("copies.link", { kind: t(`copies.kind.${kind}`), format });
                return (
                  <a key={name} href={`${guide}${ending}?copy=${kind}`} aria-label={label}>
                    {format}
                  </a>
                );
              })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
