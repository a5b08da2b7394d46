import type { DeskBulletin } from "~/bulletins/desk.server";
import { deskForm } from "~/bulletins/desk-form";
import { useTranslation } from "~/i18n/use-translation";
import { SelectField, TextArea, TextField } from "~/ui/form/fields";
import { SentForm } from "~/ui/form/form";
import type { Rejected } from "~/ui/form/rejected";
import { deskValues, placesIn } from "./desk-values";
import { RequestFields } from "./request-fields";
import { WithdrawnRequest } from "./withdrawn-request";

/** The letter on one side, what became of it on the other. */
export function Desk({ bulletin, rejected }: { bulletin: DeskBulletin; rejected?: Rejected }) {
  const { t } = useTranslation();
  const places = placesIn(bulletin, t);
  return (
    <div className="desk">
      <div className="letter">
        <h2 id="letter">{t("staff.desk.letter")}</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reached by the keyboard */}
        <section className="letter-text" tabIndex={0} aria-labelledby="letter">
          {bulletin.letter}
        </section>
      </div>
      <section aria-labelledby="parts">
        <h2 id="parts">{t("staff.desk.parts")}</h2>
        <SentForm schema={deskForm} values={deskValues(bulletin)} rejected={rejected} key={bulletin.revision}>
          <input type="hidden" name="revision" value={rejected?.values.revision ?? bulletin.revision} />
          <TextField name="title" label={t("staff.desk.name")} optional />
          <TextField name="date" type="date" label={t("staff.desk.date")} optional />
          <fieldset className="group">
            <legend>{t("staff.desk.verse")}</legend>
            <TextArea name="scriptureText" label={t("staff.desk.verseText")} rows={3} />
            <TextField name="scriptureReference" label={t("staff.desk.verseReference")} />
          </fieldset>
          {bulletin.sections.map((section, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a section is its place
            <fieldset className="group section" key={place}>
              <legend>{section.heading ?? t("staff.desk.noHeading")}</legend>
              <TextField name={`sections.${place}.heading`} label={t("staff.desk.heading")} optional />
              <TextArea name={`sections.${place}.intro`} label={t("staff.desk.intro")} rows={2} optional />
              {bulletin.requests.map(
                (request, index) =>
                  request.place === place && <Request key={request.id} {...{ request, index, places, bulletin }} />,
              )}
            </fieldset>
          ))}
          <TextField
            name="newHeading"
            label={t("staff.desk.newHeading")}
            hint={t("staff.desk.newHeadingHint")}
            optional
          />
          <SetAside bulletin={bulletin} places={places} />
          <p className="actions">
            <button type="submit" className="button second">
              {t("staff.desk.save")}
            </button>
            {!bulletin.publishedAt && (
              <button type="submit" className="button" name="publish" value="yes">
                {t("staff.desk.publish")}
              </button>
            )}
          </p>
        </SentForm>
      </section>
    </div>
  );
}

type RequestProps = Parameters<typeof RequestFields>[0] & { bulletin: DeskBulletin };

/** What the public may have seen can be withdrawn; before that it is simply set aside. */
function Request({ request, bulletin, ...props }: RequestProps) {
  const { t } = useTranslation();
  if (request.withdrawnAt)
    return <WithdrawnRequest request={request} index={props.index} withdrawnAt={request.withdrawnAt} />;
  return (
    <>
      <RequestFields request={request} {...props} />
      {bulletin.publishedAt && (
        <p>
          <a href={`/staff/bulletins/${bulletin.id}/requests/${request.id}/withdrawal`}>{t("staff.withdrawal.link")}</a>
        </p>
      )}
    </>
  );
}

/** What the reader took for no request. Nothing of the letter is lost: it can be brought back. */
function SetAside({ bulletin, places }: { bulletin: DeskBulletin; places: ReturnType<typeof placesIn> }) {
  const { t } = useTranslation();
  if (bulletin.setAside.length === 0) return <p className="quiet">{t("staff.desk.nothingAside")}</p>;
  return (
    <fieldset className="group">
      <legend>{t("staff.desk.aside")}</legend>
      {bulletin.setAside.map(({ text, reason }, index) => (
        <div key={text + reason} className="aside-part">
          <input type="hidden" name={`aside.${index}.reason`} value={reason} />
          <TextArea name={`aside.${index}.text`} label={t(`bulletin.setAside.${reason}`)} rows={2} />
          <SelectField name={`aside.${index}.place`} label={t("staff.desk.place")} choices={places} />
        </div>
      ))}
    </fieldset>
  );
}
