import { useTranslation } from "~/i18n/use-translation";
import type { ReplyOutcome } from "~/rsvps/reply.server";
import { Correction } from "./correction";

type ThanksProps = { outcome: ReplyOutcome; email: string; correction: Record<string, string> };

/** The page after: what happens next, and the address typed, so that a slip is seen. No street, no link of theirs. */
export function Thanks({ outcome, email, correction }: ThanksProps) {
  const { t } = useTranslation();
  if (outcome === "closed" || outcome === "stale") return <p className="notice">{t(`reply.${outcome}`)}</p>;
  return (
    <section className="notice" aria-labelledby="thanks" role="status">
      <h2 id="thanks">{t(`reply.after.${outcome}.title`)}</h2>
      <p>{t(`reply.after.${outcome}.text`)}</p>
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
