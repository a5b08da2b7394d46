import type { ReadableRequest, ReadableSection } from "~/bulletins/readable";
import { useTranslation } from "~/i18n/use-translation";

/** A heading, what is said under it, and its requests as they were written. */
export function ReadingSection({ section }: { section: ReadableSection }) {
  const { t } = useTranslation();
  const { heading, intro, holdsBack, requests } = section;
  return (
    <section>
      {heading && <h2>{heading}</h2>}
      {intro && paragraphsOf(intro).map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
      {requests.map((request) => (
        <Request key={request.id} request={request} />
      ))}
      {holdsBack && <p className="quiet small">{t("reading.heldBack")}</p>}
    </section>
  );
}

function Request({ request: { text, links } }: { request: ReadableRequest }) {
  return (
    <div className="request">
      {paragraphsOf(text).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {links.map(({ text, href }) => (
        <p key={`${href} ${text}`} className="small long">
          <a href={href ?? undefined} rel="noopener nofollow">
            {text}
          </a>
        </p>
      ))}
    </div>
  );
}

function paragraphsOf(text: string): string[] {
  return text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== "");
}
