import { useTranslation } from "~/i18n/use-translation";
import type { ReplyOutcome } from "~/rsvps/reply.server";
import { dayWords } from "~/time/words";
import { useToday } from "~/ui/today";
import { Correction } from "./correction";

type Answered = { date: string; time: string; outcome: ReplyOutcome };
type ThanksProps = { dates: Answered[]; email: string; correction: Record<string, string> };

/** The page after: what happens next, and the address typed, so that a slip is seen. No street, no link of theirs. */
export function Thanks({ dates, email, correction }: ThanksProps) {
  const { t } = useTranslation();
  const [first] = dates;
  if (!first) return null;
  const [{ outcome }, isOne] = [first, dates.length === 1];
  if (isOne && (outcome === "closed" || outcome === "stale")) return <p className="notice">{t(`reply.${outcome}`)}</p>;
  const way = isOne && (outcome === "going" || outcome === "waitlisted") ? outcome : "several";
  return (
    <section className="notice" aria-labelledby="thanks" role="status">
      <h2 id="thanks">{t(`reply.after.${way}.title`)}</h2>
      <p>{t(`reply.after.${way}.text`)}</p>
      {!isOne && <Outcomes dates={dates} />}
      <p>
        {t("reply.after.mail")} <strong className="long">{email}</strong>
      </p>
      <details>
        <summary>{t("reply.after.wrong")}</summary>
        <Correction values={correction} />
      </details>
    </section>
  );
}

function Outcomes({ dates }: { dates: Answered[] }) {
  const { t, i18n } = useTranslation();
  const today = useToday();
  return (
    <ul>
      {dates.map(({ date, time, outcome }) => (
        <li key={date + time}>
          {dayWords(date, i18n.language, today)}, {time}: {t(`reply.after.outcome.${outcome}`)}
        </li>
      ))}
    </ul>
  );
}
