import { useTranslation } from "react-i18next";
import type { ReplyView } from "~/rsvps/reply-view.server";
import { countryName, dayWords, zoneTown } from "~/time/words";
import { TextField } from "~/ui/form/fields";
import { PlainForm } from "~/ui/form/form";
import type { Rejected } from "~/ui/form/rejected";
import { useToday } from "~/ui/today";

type View = Omit<ReplyView, "generation">;
type OwnReplyProps = { token: string; reply: View; isOver: boolean; rejected?: Rejected };

/** How the reply stands, where to go, and what can be changed about it. */
export function OwnReply({ token, reply, isOver, rejected }: OwnReplyProps) {
  const { t } = useTranslation();
  const { status, adults, children, cancelledAt } = reply;
  if (cancelledAt || isOver) return <p className="lede">{t(cancelledAt ? "reply.own.calledOff" : "reply.own.over")}</p>;
  return (
    <>
      <p className="lede">{t(`reply.own.${status}`, { count: adults + children })}</p>
      <Where reply={reply} />
      {status === "declined" ? (
        <form method="post" action={`/rsvp/${token}/return`}>
          <button type="submit" className="button">
            {t("reply.own.return")}
          </button>
        </form>
      ) : (
        <>
          <h2>{t("reply.own.change")}</h2>
          <PlainForm rejected={rejected} values={{ adults: String(adults), children: String(children) }}>
            <div className="row">
              <TextField name="adults" label={t("reply.adults")} inputMode="numeric" />
              <TextField name="children" label={t("reply.children")} inputMode="numeric" />
            </div>
            <button type="submit" className="button">
              {t("reply.own.changeSubmit")}
            </button>
          </PlainForm>
          <form method="post" action={`/rsvp/${token}/refusal`}>
            <p>{t("reply.own.declineText")}</p>
            <button type="submit" className="button second">
              {t("reply.own.decline")}
            </button>
          </form>
        </>
      )}
    </>
  );
}

function Where({ reply }: { reply: View }) {
  const { t, i18n } = useTranslation();
  const today = useToday();
  const { date, time, zone, town, country, address, joinLink, host } = reply;
  return (
    <dl className="details">
      <div>
        <dt>{t("gathering.when")}</dt>
        <dd>{t("mail.when", { day: dayWords(date, i18n.language, today), time, town: zoneTown(zone) })}</dd>
      </div>
      <div>
        <dt>{t("gathering.where")}</dt>
        <dd className="long">
          {town && country ? `${town}, ${countryName(country, i18n.language)}` : t("gathering.kind.online")}
          {address && <strong> {address}</strong>}
          {joinLink && <a href={joinLink}> {joinLink}</a>}
        </dd>
      </div>
      <div>
        <dt>{t("gathering.host")}</dt>
        <dd>{host}</dd>
      </div>
    </dl>
  );
}
