import { useTranslation } from "~/i18n/use-translation";
import type { ReplyView } from "~/rsvps/reply-view.server";
import { countryName, dayWords, zoneTown } from "~/time/words";
import { TextField } from "~/ui/form/fields";
import { PlainForm } from "~/ui/form/form";
import type { Rejected } from "~/ui/form/rejected";
import { useToday } from "~/ui/today";

type View = Omit<ReplyView, "generation" | "joinLink">;
type OwnReplyProps = {
  token: string;
  reply: View;
  join: string | null;
  isOver: boolean;
  isReminded: boolean;
  rejected?: Rejected;
};

/** How the reply stands, where to go, and what can be changed about it. */
export function OwnReply({ token, reply, join, isOver, isReminded, rejected }: OwnReplyProps) {
  const { t } = useTranslation();
  const { status, adults, children, cancelledAt } = reply;
  if (cancelledAt || isOver) return <p className="lede">{t(cancelledAt ? "reply.own.calledOff" : "reply.own.over")}</p>;
  return (
    <>
      <p className="lede">
        {reply.removedAt ? t("reply.own.done.removed") : t(`reply.own.${status}`, { count: adults + children })}
      </p>
      {isReminded && status === "going" && <StillComing token={token} />}
      <Where reply={reply} join={join} />
      {status !== "declined" && (
        <Changes token={token} reply={reply} rejected={rejected} asksRefusal={!isReminded || status !== "going"} />
      )}
      {status === "declined" && !reply.removedAt && (
        <OneButton path={`/rsvp/${token}/return`} label={t("reply.own.return")} />
      )}
    </>
  );
}

/** What a reminder leads to: two answers, neither given by opening the page. */
function StillComing({ token }: { token: string }) {
  const { t } = useTranslation();
  return (
    <section className="notice" aria-labelledby="still">
      <h2 id="still">{t("reply.own.still")}</h2>
      <div className="actions">
        <OneButton path={`/rsvp/${token}/confirmation`} label={t("reply.own.confirm")} />
        <OneButton path={`/rsvp/${token}/refusal`} label={t("reply.own.decline")} isSecond />
      </div>
    </section>
  );
}

function OneButton({ path, label, isSecond = false }: { path: string; label: string; isSecond?: boolean }) {
  return (
    <form method="post" action={path}>
      <button type="submit" className={isSecond ? "button second" : "button"}>
        {label}
      </button>
    </form>
  );
}

type ChangesProps = { token: string; reply: View; rejected?: Rejected; asksRefusal: boolean };

function Changes({ token, reply, rejected, asksRefusal }: ChangesProps) {
  const { t } = useTranslation();
  const values = { name: reply.name, adults: String(reply.adults), children: String(reply.children) };
  return (
    <>
      <h2>{t("reply.own.change")}</h2>
      <PlainForm rejected={rejected} values={values}>
        <TextField name="name" label={t("reply.name")} autoComplete="name" />
        <div className="row">
          <TextField name="adults" label={t("reply.adults")} inputMode="numeric" />
          <TextField name="children" label={t("reply.children")} inputMode="numeric" />
        </div>
        <button type="submit" className={asksRefusal ? "button" : "button second"}>
          {t("reply.own.changeSubmit")}
        </button>
      </PlainForm>
      {asksRefusal && (
        <>
          <p>{t("reply.own.declineText")}</p>
          <OneButton path={`/rsvp/${token}/refusal`} label={t("reply.own.decline")} isSecond />
        </>
      )}
    </>
  );
}

function Where({ reply, join }: { reply: View; join: string | null }) {
  const { t, i18n } = useTranslation();
  const today = useToday();
  const { date, time, zone, town, country, address, notes, host } = reply;
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
          {join && <a href={join}> {t("calendar.join")}</a>}
        </dd>
      </div>
      {notes && (
        <div>
          <dt>{t("lead.form.notes")}</dt>
          <dd className="lines-kept">{notes}</dd>
        </div>
      )}
      <div>
        <dt>{t("gathering.host")}</dt>
        <dd>{host}</dd>
      </div>
    </dl>
  );
}
