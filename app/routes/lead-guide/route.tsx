import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
  type SerializeFrom,
} from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { officeOf } from "~/accounts/offices.server";
import { findOccurrenceOf } from "~/gatherings/gatherings.server";
import { choicesForm } from "~/guides/choices";
import { CopiesLinks } from "~/guides/copies/copies-links";
import { markFor } from "~/guides/copies/mark";
import { PrintMark } from "~/guides/copies/print-mark";
import { notePrint } from "~/guides/copies/prints.server";
import { openDraft, saveChoices } from "~/guides/guides.server";
import { changesSinceOpened } from "~/guides/openings.server";
import { draftForPage, guideOf } from "~/guides/plan/draft";
import { listReaders } from "~/guides/plan/readers.server";
import { changedIn } from "~/guides/sheet/changed";
import styles from "~/guides/sheet/guide.css?url";
import { required } from "~/http/answers.server";
import { readForm } from "~/http/form.server";
import { requireLeader } from "~/http/session.server";
import { localeFrom } from "~/i18n/locale";
import { translator } from "~/i18n/translate";
import { useTranslation } from "~/i18n/use-translation";
import { privateMeta } from "~/ui/page-meta";
import { GuideChoicesForm } from "./choices-form";
import { Corrected } from "./corrected";
import { NoBulletin } from "./no-bulletin";
import { saveBlock } from "./save-block.server";
import { Studio } from "./studio";
import studioStyles from "./studio.css?url";

export const meta = privateMeta((t) => t("guidePage.title"));

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "stylesheet", href: studioStyles },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const occurrence = required(
    await findOccurrenceOf(context.db, leader.id, String(params.gathering), String(params.date)),
  );
  const { id, title, originalDate, date, time, zone, language } = occurrence;
  const gathering = { id, title, originalDate, date, time, zone, language: localeFrom(language), heldIn: language };
  const { paper } = await officeOf(context.db, occurrence.officeCode);
  return { gathering, paper, drafted: await drafted() };

  async function drafted() {
    const draft = await openDraft(context.db, occurrence, context.now());
    if (!draft) return undefined;
    const { version, ...parts } = draft;
    const locale = gathering.language;
    const guide = guideOf(parts, translator(locale), locale);
    const changes = await changesSinceOpened(context.db, occurrence.occurrenceId, guide.bulletin.id);
    const code = await notePrint(context.db, occurrence, { guide, kind: "leader" }, context.now());
    const readers = await listReaders(context.db, occurrence.occurrenceId, context.readerLinks);
    return {
      version,
      draft: draftForPage(parts),
      mark: markFor(code, context.siteUrl),
      changes: changes ?? { at: "", differences: [] },
      readers: readers.map(({ id, name, token }) => ({ id, name, url: `${context.siteUrl}/read/${token}` })),
    };
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const occurrence = required(
    await findOccurrenceOf(context.db, leader.id, String(params.gathering), String(params.date)),
  );
  const address = `/lead/${occurrence.id}/${occurrence.originalDate}/guide`;
  const key = new URL(request.url).searchParams.get("block");
  if (key !== null) {
    const saved = await saveBlock({ request, context }, occurrence, key);
    if (saved.rejected) return data({ rejected: saved.rejected, of: "block" as const }, { status: 422 });
    throw redirect(`${address}?block=${encodeURIComponent(key)}#block`);
  }
  const { data: choices, rejected } = await readForm(request, choicesForm);
  if (rejected) return data({ rejected, of: "choices" as const }, { status: 422 });
  await saveChoices(context.db, occurrence.occurrenceId, choices, context.now());
  throw redirect(address);
}

export default function GuidePage() {
  const { gathering, paper, drafted } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <div className={`guide-page paper-${paper}`}>
      <p className="back no-print">
        <a href={`/lead/${gathering.id}`}>{gathering.title}</a>
      </p>
      <h1 className="no-print">{t("guidePage.title")}</h1>
      {drafted ? <Drafted gathering={gathering} drafted={drafted} /> : <NoBulletin />}
    </div>
  );
}

type Loaded = SerializeFrom<typeof loader>;
type DraftedProps = { gathering: Loaded["gathering"]; drafted: NonNullable<Loaded["drafted"]> };

function Drafted({ gathering, drafted: { draft, version, mark, changes, readers } }: DraftedProps) {
  const sent = useActionData<typeof action>();
  const rejectedIn = (part: "block" | "choices") => (sent?.of === part ? sent.rejected : undefined);
  const [search] = useSearchParams();
  const address = `/lead/${gathering.id}/${gathering.originalDate}`;
  return (
    <>
      <GuideChoicesForm choices={draft.choices} rejected={rejectedIn("choices")} printed={`${address}/guide/print`} />
      <Corrected {...changes} />
      <Studio
        {...{ draft, version, address, gathering, readers }}
        changed={changedIn(changes.differences)}
        asked={search.get("block") ?? undefined}
        rejected={rejectedIn("block")}
      />
      <PrintMark mark={mark} />
      <CopiesLinks guide={`${address}/guide`} />
    </>
  );
}
