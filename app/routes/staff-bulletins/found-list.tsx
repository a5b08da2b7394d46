import type { Piece } from "~/bulletins/excerpt";
import type { FoundBulletin } from "~/bulletins/search.server";
import { useTranslation } from "~/i18n/use-translation";
import { dateWords } from "~/time/words";

/** What was found, newest first, with the words that were looked for marked where they stand. */
export function FoundList({ found, looked }: { found: FoundBulletin[]; looked: string }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="found">
      <h2 id="found" className="long">
        {t("staff.search.found", { count: found.length, looked: beginningOf(looked) })}
      </h2>
      {found.length === 0 && <p>{t("staff.search.nothing")}</p>}
      <p>
        <a href="/staff/bulletins">{t("staff.search.all")}</a>
      </p>
      {found.length > 0 && (
        <ul className="lines found">
          {found.map((bulletin) => (
            <Found key={bulletin.id} {...bulletin} />
          ))}
        </ul>
      )}
    </section>
  );
}

const longestLooked = 80;

/** Of what was typed, as much as a heading can hold. */
function beginningOf(looked: string): string {
  const signs = [...looked];
  return signs.length > longestLooked ? `${signs.slice(0, longestLooked).join("")}…` : looked;
}

function Found({ id, title, date, count, requests }: FoundBulletin) {
  const { t, i18n } = useTranslation();
  return (
    <li>
      <p className="when">{date ? dateWords(date, i18n.language) : t("staff.bulletins.undated")}</p>
      <div>
        <p className="what">
          <a href={`/staff/bulletins/${id}`}>{title ?? t("staff.bulletins.untitled")}</a>
        </p>
        {count === 0 && <p className="quiet">{t("staff.search.ownWords")}</p>}
        {requests.map((request) => (
          <p key={request.id} className="long">
            {request.heading && <span className="quiet">{t("staff.search.under", { heading: request.heading })} </span>}
            <Excerpt pieces={request.excerpt} />
          </p>
        ))}
        {count > requests.length && (
          <p className="quiet">{t("staff.search.more", { count: count - requests.length })}</p>
        )}
      </div>
    </li>
  );
}

function Excerpt({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ text, hit }, place) => {
    const key = `${place} ${text}`;
    return hit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}
