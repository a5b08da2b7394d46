import type { LoaderFunctionArgs } from "@remix-run/node";
import { chosenOffice, listOffices } from "~/accounts/offices.server";
import { listDays } from "~/activity/activity.server";
import { activityFile } from "~/activity/activity-file";
import { byWeekAndOffice } from "~/activity/sums";
import { requireStaff } from "~/http/session.server";
import { translatorFor } from "~/i18n/locale";

/** Activity by week and office as a file for a spreadsheet. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff({ request, context });
  const offices = await listOffices(context.db, staff.officeCode);
  const office = chosenOffice(offices, staff.officeCode, new URL(request.url).searchParams.get("office"));
  const today = context.now().toISOString().slice(0, 10);
  const t = translatorFor(staff.locale);
  const weeks = byWeekAndOffice(await listDays(context.db, office, today));
  return new Response(
    activityFile(weeks, (column) => t(`activity.column.${column}`)),
    {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="activity-${today}.csv"`,
      },
    },
  );
}
