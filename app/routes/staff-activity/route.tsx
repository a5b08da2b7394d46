import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { chosenOffice, listOffices } from "~/accounts/offices.server";
import { countComing, listDays, weeksBack } from "~/activity/activity.server";
import { listNeeds, listThanks } from "~/activity/needs.server";
import { byWeekAndOffice, lastFourWeeks, peopleByWeek } from "~/activity/sums";
import { requireStaff } from "~/http/session.server";
import { useTranslation } from "~/i18n/use-translation";
import { addDays } from "~/time/wall-clock";
import { mondayOf, mondaysFrom } from "~/time/weeks";
import { privateMeta } from "~/ui/page-meta";
import { Figures } from "./figures";
import { Needs } from "./needs";
import { OfficeChoice } from "./office-choice";
import { PeopleChart } from "./people-chart";
import { Thanks } from "./thanks";
import { WeekTable } from "./week-table";

export const meta = privateMeta((t) => t("activity.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff({ request, context });
  const offices = await listOffices(context.db, staff.officeCode);
  const office = chosenOffice(offices, staff.officeCode, new URL(request.url).searchParams.get("office"));
  const now = context.now();
  const today = now.toISOString().slice(0, 10);
  const [days, needs, thanks] = await Promise.all([
    listDays(context.db, office, today),
    listNeeds(context.db, office, now),
    listThanks(context.db, office),
  ]);
  const mondays = mondaysFrom(addDays(mondayOf(today), -7 * (weeksBack - 1)), weeksBack);
  return {
    ...{ office, needs, thanks, offices: offices.map(({ code, name }) => ({ code, name })) },
    coming: await countComing(context.db, office, now),
    ...{ fourWeeks: lastFourWeeks(days, today), people: peopleByWeek(days, mondays), weeks: byWeekAndOffice(days) },
  };
}

export default function Activity() {
  const { office, offices, needs, thanks, coming, fourWeeks, people, weeks } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const { closes, people: prayed } = fourWeeks.now;
  const comingWords = t("activity.coming", { count: coming });
  return (
    <>
      <h1>{t("activity.title")}</h1>
      <p className="lede">
        {closes === 0
          ? t("activity.quiet", { coming: comingWords })
          : t("activity.news", {
              people: prayed,
              gatherings: t("activity.gatherings", { count: closes }),
              coming: comingWords,
            })}
      </p>
      {offices.length > 1 && <OfficeChoice offices={offices} office={office} />}
      <Figures {...fourWeeks} />
      <Needs {...needs} />
      <PeopleChart weeks={people} />
      <Thanks thanks={thanks} />
      <WeekTable
        weeks={weeks}
        office={office}
        names={Object.fromEntries(offices.map(({ code, name }) => [code, name]))}
      />
    </>
  );
}
