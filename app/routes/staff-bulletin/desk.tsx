import { type FormEvent, useMemo } from "react";
import type { DeskBulletin } from "~/bulletins/desk/desk.server";
import { openDoubts } from "~/bulletins/desk/doubts";
import { mergeDesks, takeTheirs } from "~/bulletins/desk/merge";
import { useTranslation } from "~/i18n/use-translation";
import { PlainForm } from "~/ui/form/form";
import type { Rejected } from "~/ui/form/rejected";
import { Toolbar } from "~/ui/saving/toolbar";
import { useHistory } from "~/ui/saving/use-history";
import { useSaving } from "~/ui/saving/use-saving";
import { useScripted } from "~/ui/use-scripted";
import { BulletinPart } from "./bulletin-part";
import { type DeskActs, DeskProvider } from "./desk-context";
import { DoubtList } from "./doubts";
import { Letter } from "./letter";
import { MergeQuestion } from "./merge-question";
import { numbersOf, Sections } from "./sections";
import { useTies } from "./use-ties";

type DeskProps = {
  bulletin: DeskBulletin;
  suggestions: DeskActs["suggestions"];
  rejected?: Rejected;
};

/** The letter on one side, what became of it on the other. */
export function Desk({ bulletin, suggestions, rejected }: DeskProps) {
  const { t } = useTranslation();
  const isScripted = useScripted();
  const { id, letter, version, withdrawn } = bulletin;
  const { doc: desk, edit, takeIn, ...history } = useHistory(bulletin.desk);
  const { line, listeners } = useTies();
  const meeting = { merge: mergeDesks, takeTheirs, takeIn };
  const saving = useSaving({ address: `/staff/bulletins/${id}/desk`, version, doc: desk, ...meeting });
  const acts = useMemo(() => ({ bulletinId: id, letter, suggestions, edit }), [id, letter, suggestions, edit]);
  const doubts = useMemo(() => openDoubts(desk, withdrawn), [desk, withdrawn]);

  /** The page saves by itself; its button then only leads on. */
  async function onSubmit(event: FormEvent<HTMLElement>): Promise<void> {
    if (!isScripted) return;
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const isSaved = await saving.flush();
    if (isSaved && submitter?.getAttribute("name") === "publish") location.assign(`/staff/bulletins/${id}/publication`);
  }

  return (
    <DeskProvider value={acts}>
      <div className="desk" {...listeners}>
        <svg className="tie" aria-hidden="true">
          <path ref={line} />
        </svg>
        <Letter letter={letter} desk={desk} />
        <section aria-labelledby="parts" className="parts" onSubmit={onSubmit}>
          <h2 id="parts">{t("staff.desk.parts")}</h2>
          {isScripted && (
            <Toolbar
              history={history}
              state={saving.state}
              isAsking={saving.question !== undefined}
              news={
                saving.news === undefined
                  ? undefined
                  : t("staff.desk.news", { name: saving.news ?? t("staff.desk.somebody") })
              }
              keys={t("staff.desk.keysText")}
            />
          )}
          {saving.question && <MergeQuestion desk={desk} question={saving.question} answer={saving.answer} />}
          <DoubtList doubts={doubts} numbers={numbersOf(desk)} />
          <PlainForm rejected={rejected}>
            <input type="hidden" name="version" value={version} />
            <BulletinPart {...desk} />
            <Sections {...{ desk, bulletin, isScripted }} />
            <p className="actions">
              {!isScripted && (
                <button type="submit" className="button second">
                  {t("staff.desk.save")}
                </button>
              )}
              <button type="submit" className="button" name="publish" value="yes">
                {t(bulletin.publishedAt ? "staff.desk.correct" : "staff.desk.publish")}
              </button>
            </p>
          </PlainForm>
        </section>
      </div>
    </DeskProvider>
  );
}
