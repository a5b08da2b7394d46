import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { findHeadings } from "~/bulletins/current.server";
import { meetsOnline } from "~/gatherings/gathering";
import { findPublicGathering } from "~/gatherings/public.server";
import { required } from "~/http/answers.server";
import { negotiateLocale } from "~/i18n/negotiate.server";
import { translator } from "~/i18n/translate";
import { PublicFrame } from "~/ui/frame";
import { pageTitle, unlisted, wordsOf } from "~/ui/page-meta";
import { describe } from "./describe";
import { Details } from "./details";
import { elsewhere } from "./elsewhere.server";
import { Headings } from "./headings";
import { OtherZone } from "./other-zone";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  if (!data) return [{ title: wordsOf(matches)("app.name") }, unlisted];
  const { title, description } = data;
  return [
    { title: pageTitle(title, wordsOf(matches)) },
    unlisted,
    { name: "description", content: description },
    { property: "og:title", content: title },
    { property: "og:description", content: description },
    { property: "og:type", content: "website" },
  ];
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const now = context.now();
  const gathering = required(await findPublicGathering(context.db, String(params.slug), now));
  const locale = negotiateLocale(request);
  const zone = new URL(request.url).searchParams.get("zone");
  return {
    gathering,
    title: gathering.title,
    description: describe(gathering, locale, now.toISOString().slice(0, 10), translator(locale)),
    prayed: gathering.state === "coming" ? await findHeadings(context.db, gathering.endsAt) : undefined,
    otherZone: meetsOnline(gathering.place) && gathering.state === "coming" ? elsewhere(gathering, zone) : undefined,
  };
}

export default function GatheringPage() {
  const { gathering, prayed, otherZone } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <PublicFrame>
      <article className="gathering">
        <h1>{gathering.title}</h1>
        {gathering.state !== "coming" && <p className="notice">{t(`gathering.${gathering.state}`)}</p>}
        <Details gathering={gathering} />
        {gathering.about && <p className="about">{gathering.about}</p>}
        {prayed && <Headings {...prayed} />}
        {otherZone && <OtherZone {...otherZone} />}
      </article>
    </PublicFrame>
  );
}
