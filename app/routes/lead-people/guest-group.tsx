import { useTranslation } from "~/i18n/use-translation";
import type { Guest } from "~/rsvps/guests.server";
import { partyWords } from "~/rsvps/party-words";

type GroupProps = { group: Guest["status"]; guests: Guest[]; path: string; isOff: boolean };

/** Those who stand alike, each with what the leader may do about them. */
export function GuestGroup({ group, guests, path, isOff }: GroupProps) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby={group}>
      <h2 id={group}>{t(`people.${group}`)}</h2>
      <ul className="lines guests">
        {guests.map(({ id, name, email, adults, children, confirmedAt, removedAt }) => (
          <li key={id}>
            <p className="what">{name}</p>
            <p className="long">{email}</p>
            <p className="quiet">
              {partyWords({ adults, children }, t)}
              {confirmedAt && `, ${t("people.confirmed")}`}
              {removedAt && `, ${t("people.removed")}`}
            </p>
            <div>
              {!isOff && group !== "going" && <Act path={`${path}/${id}/place`} words={t("people.give")} name={name} />}
              {!isOff && group !== "declined" && (
                <Act path={`${path}/${id}/removal`} words={t("people.remove")} name={name} />
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Act({ path, words, name }: { path: string; words: string; name: string }) {
  const { t } = useTranslation();
  return (
    <form method="post" action={path}>
      <button type="submit" className="plain" aria-label={t("people.of", { action: words, name })}>
        {words}
      </button>
    </form>
  );
}
