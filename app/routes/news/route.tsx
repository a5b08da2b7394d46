import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findHearer, setHearing } from "~/guides/announcements.server";
import { required } from "~/http/answers.server";
import { formValues } from "~/http/form.server";
import { useTranslation } from "~/i18n/use-translation";
import { PublicFrame } from "~/ui/frame";
import { privateMeta } from "~/ui/page-meta";

export const meta = privateMeta((t) => t("lead.news.title"));

export async function loader({ params, context }: LoaderFunctionArgs) {
  const hearer = required(await findHearer(context.db, context.newsLinks, String(params.token)));
  return { hears: hearer.hearsOfBulletins === 1 };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { id } = required(await findHearer(context.db, context.newsLinks, String(params.token)));
  const { hears } = await formValues(request);
  await setHearing(context.db, id, hears === "yes");
  throw redirect(`/news/${params.token}`);
}

/** Mails about new bulletins, switched off or on again by the link in one of them. */
export default function News() {
  const { hears } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <PublicFrame>
      <h1>{t("lead.news.title")}</h1>
      <p className="lede">{t(hears ? "lead.news.on" : "lead.news.off")}</p>
      <form method="post">
        <input type="hidden" name="hears" value={hears ? "no" : "yes"} />
        <button type="submit" className="button">
          {t(hears ? "lead.news.switchOff" : "lead.news.switchOn")}
        </button>
      </form>
    </PublicFrame>
  );
}
