import { useMemo } from "react";
import { addSection } from "~/bulletins/desk/arrange";
import { type Desk, type DeskSection, requestsOf } from "~/bulletins/desk/desk";
import type { DeskBulletin } from "~/bulletins/desk/desk.server";
import { asidePlace } from "~/bulletins/desk/form";
import { useTranslation } from "~/i18n/use-translation";
import type { Choice } from "~/ui/form/fields";
import { TextField } from "~/ui/form/fields";
import { newPartId } from "~/ui/saving/part-id";
import { useDeskActs } from "./desk-context";
import { droppingOn } from "./dragging";
import { RequestPart } from "./request-part";
import { SectionPart } from "./section-part";
import { SetAside } from "./set-aside";
import { WithdrawnPart } from "./withdrawn-part";

type SectionsProps = { desk: Desk; bulletin: DeskBulletin; isScripted: boolean };

/** The sections with their requests, and what was set aside. */
export function Sections({ desk, bulletin, isScripted }: SectionsProps) {
  const places = usePlaces(desk);
  const first = new Map<string, number>();
  let count = 0;
  for (const { id, requests } of desk.sections) {
    first.set(id, count);
    count += requests.length;
  }
  return (
    <>
      {desk.sections.map((section, place) => (
        <OneSection
          key={section.id}
          {...{ section, place, places, bulletin, isScripted, first: first.get(section.id) ?? 0 }}
        />
      ))}
      <NewSection isScripted={isScripted} />
      <SetAside aside={desk.aside} places={places} isScripted={isScripted} />
    </>
  );
}

type OneSectionProps = Omit<SectionsProps, "desk"> & {
  section: DeskSection;
  place: number;
  places: Choice[];
  /** The number of its first request among all, from 0. */
  first: number;
};

function OneSection({ section, place, places, bulletin, isScripted, first }: OneSectionProps) {
  const { edit } = useDeskActs();
  const { id, heading, intro, requests } = section;
  return (
    <section className="desk-section" data-section={id} {...droppingOn(edit)}>
      <SectionPart section={{ id, heading, intro }} place={place} isScripted={isScripted} />
      {requests.map((request, at) => {
        const shared = { request, index: first + at, sectionId: id };
        const withdrawnAt = bulletin.withdrawn[request.id];
        const withdrawableAs = [request.id, ...request.origins].find((one) => bulletin.published.includes(one));
        return withdrawnAt ? (
          <WithdrawnPart key={request.id} {...shared} withdrawnAt={withdrawnAt} />
        ) : (
          <RequestPart key={request.id} {...shared} {...{ places, withdrawableAs, isScripted, isFirst: at === 0 }} />
        );
      })}
    </section>
  );
}

function NewSection({ isScripted }: { isScripted: boolean }) {
  const { t } = useTranslation();
  const { edit } = useDeskActs();
  if (!isScripted)
    return (
      <TextField
        {...{ name: "newHeading", label: t("staff.desk.newHeading"), hint: t("staff.desk.newHeadingHint") }}
        optional
      />
    );
  const add = () => {
    const id = newPartId();
    edit((desk) => addSection(desk, desk.sections.at(-1)?.id ?? null, id), { focus: `[data-part="${id}"] input` });
  };
  return (
    <p>
      <button type="button" className="button second" onClick={add}>
        {t("staff.desk.newHeading")}
      </button>
    </p>
  );
}

/** Where a request can stand: the same list as long as the headings are the same. */
function usePlaces({ sections }: Desk): Choice[] {
  const { t } = useTranslation();
  const headings = JSON.stringify(sections.map(({ id, heading }) => [id, heading]));
  return useMemo(() => {
    const known: [string, string | null][] = JSON.parse(headings);
    const choices = known.map(([value, heading], place) => ({
      value,
      label: heading ?? t(place === 0 ? "staff.desk.noHeading" : "staff.desk.noHeadingYet"),
    }));
    return [...choices, { value: asidePlace, label: t("staff.desk.setAside") }];
  }, [headings, t]);
}

export function numbersOf(desk: Desk): Map<string, number> {
  return new Map(requestsOf(desk).map(({ id }, index) => [id, index + 1]));
}
