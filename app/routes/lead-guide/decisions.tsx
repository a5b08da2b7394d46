import type { CarriedHome, Guide, Proposal, Stray } from "~/guides/guide";
import { decide, dropStray, keepStray, putBack } from "~/guides/plan/edits";
import type { Fate, Plan } from "~/guides/plan/plan";
import { useTranslation } from "~/i18n/use-translation";
import { newPartId } from "~/ui/saving/part-id";
import { ActForm } from "./act-form";
import { useStudio } from "./studio-context";

/** What the guide proposes to make everything fit, what is taken out or carried home, and own words that lost their block. */
export function Decisions() {
  const { t } = useTranslation();
  const { guide, plan } = useStudio();
  const home = guide.carriedHome.filter(({ request }) => plan.requests[request.id] === "home");
  const unspoken = guide.carriedHome.filter(({ request }) => request.text === null);
  return (
    <>
      <Group title={t("studio.strays.title")} lede={t("studio.strays.text")} all={guide.strays}>
        {(stray) => <StrayWords key={stray.key} stray={stray} />}
      </Group>
      <Group title={t("studio.fitted")} all={guide.proposals}>
        {(proposal) => <Proposed key={proposal.text} proposal={proposal} />}
      </Group>
      <Group
        title={t("studio.unspoken.title", { count: unspoken.length })}
        lede={t("studio.unspoken.text")}
        all={unspoken}
      >
        {({ request }) => (
          <li key={request.id}>
            <p>{[request.heading, t(`guide.kind.${request.kind}`)].filter(Boolean).join(": ")}</p>
          </li>
        )}
      </Group>
      <Group title={t("studio.takenOut.title")} all={guide.takenOut}>
        {({ key, title }) => <TakenOut key={key} block={{ key, title }} />}
      </Group>
      <Group title={t("studio.homeTitle")} all={home}>
        {(carried) => <Carried key={carried.request.id} carried={carried} />}
      </Group>
    </>
  );
}

type GroupProps<One> = { title: string; lede?: string; all: One[]; children(one: One): JSX.Element };

function Group<One>({ title, lede, all, children }: GroupProps<One>) {
  if (all.length === 0) return null;
  return (
    <section className="decided">
      <h3>{title}</h3>
      {lede && <p className="quiet small">{lede}</p>}
      <ul className="decisions">{all.map(children)}</ul>
    </section>
  );
}

/** One click undoes it. */
function Proposed({ proposal: { act, requests, text } }: { proposal: Proposal }) {
  const { t } = useTranslation();
  return (
    <li>
      <p>{text}</p>
      {act === "merge" && <Decide ids={requests} fate="kept" label={t("studio.apart")} about={text} />}
      {act === "carry" && <Decide ids={requests} fate="kept" label={t("studio.pray")} about={text} />}
    </li>
  );
}

function Carried({ carried: { request } }: { carried: CarriedHome }) {
  const { t } = useTranslation();
  const begins = request.text?.split(/\s+/).slice(0, 8).join(" ");
  const words = begins
    ? t("studio.gaps.offer", { heading: request.heading ?? t("guide.section.title"), begins: `${begins}…` })
    : "";
  return (
    <li>
      <p>{words || request.heading}</p>
      <Decide ids={[request.id]} fate={undefined} label={t("studio.pray")} about={words} />
    </li>
  );
}

function TakenOut({ block: { key, title } }: { block: Guide["takenOut"][number] }) {
  const { t } = useTranslation();
  const { address, edit, select } = useStudio();
  return (
    <li>
      <p>{title}</p>
      <ActForm
        action={`${address}/blocks/${encodeURIComponent(key)}/return`}
        fields={{}}
        label={t("studio.takenOut.back")}
        about={title}
        onAct={() => {
          edit((plan) => putBack(plan, key), { say: t("studio.takenOut.said", { title }), focus: "#plan-title" });
          select(key);
        }}
      />
    </li>
  );
}

/** Without script one request is decided at a time: of two merged ones, the second that is prayed apart leaves both so. */
function Decide({ ids, fate, label, about }: { ids: string[]; fate: Fate | undefined; label: string; about: string }) {
  const { address, edit } = useStudio();
  const change = (plan: Plan) => ids.reduce((now, id) => decide(now, id, fate), plan);
  return (
    <ActForm
      action={`${address}/requests/${ids[0]}`}
      fields={{ fate: fate ?? "guide" }}
      label={label}
      about={about}
      onAct={() => edit(change)}
    />
  );
}

function StrayWords({ stray: { key, words } }: { stray: Stray }) {
  const { t } = useTranslation();
  const { address, edit } = useStudio();
  const action = `${address}/strays/${encodeURIComponent(key)}`;
  return (
    <li>
      <blockquote>{words.join(" ")}</blockquote>
      <div className="acts">
        <ActForm
          action={action}
          fields={{ become: "block" }}
          label={t("studio.strays.keep")}
          onAct={() => edit((plan) => keepStray(plan, key, newPartId()))}
        />
        <ActForm
          action={action}
          fields={{ become: "nothing" }}
          label={t("studio.strays.drop")}
          onAct={() => edit((plan) => dropStray(plan, key))}
        />
      </div>
    </li>
  );
}
