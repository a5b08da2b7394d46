import { useTranslation } from "~/i18n/use-translation";

type CoLeadersProps = { id: string; others: { id: string; name: string }[]; hosts: boolean; leaderId: string };

/** Who leads beside the host; the host alone can hand the gathering over. */
export function CoLeaders({ id, others, hosts, leaderId }: CoLeadersProps) {
  const { t } = useTranslation();
  return (
    <ul className="lines">
      {others.map((person) => (
        <li key={person.id} className="person">
          <p className="what">{person.name}</p>
          <form method="post" action={`/lead/${id}/leaders/${person.id}/removal`}>
            <button type="submit" className="plain">
              {t(person.id === leaderId ? "leaders.leave" : "leaders.remove")}
              <span className="hidden">: {person.name}</span>
            </button>
          </form>
          {hosts && (
            <details>
              <summary>{t("leaders.handOver")}</summary>
              <p>{t("leaders.handOverText", { name: person.name })}</p>
              <form method="post" action={`/lead/${id}/hand-over`}>
                <input type="hidden" name="to" value={person.id} />
                <button type="submit" className="button second">
                  {t("leaders.handOverSubmit", { name: person.name })}
                </button>
              </form>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
