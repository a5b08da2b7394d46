import { lengthOf } from "~/guides/block-words";
import type { TimeGap } from "~/guides/guide";
import { decide } from "~/guides/plan/edits";
import { useTranslation } from "~/i18n/use-translation";
import { ActForm } from "./act-form";
import { useStudio } from "./studio-context";

/** Where the time doesn't come out even: by how much, and what would help. */
export function Gaps() {
  const { guide } = useStudio();
  return guide.gaps.map((gap) => <Gap key={gap.before ?? "end"} gap={gap} />);
}

/** The same in a line, for where the plan is out of sight. */
export function Overrun() {
  const { guide } = useStudio();
  return guide.gaps.map((gap) => (
    <p key={gap.before ?? "end"} className={gap.minutes > 0 ? "error" : "quiet"}>
      <GapWords gap={gap} />
    </p>
  ));
}

function GapWords({ gap: { before, minutes } }: { gap: TimeGap }) {
  const { t } = useTranslation();
  const { guide } = useStudio();
  const length = lengthOf(Math.abs(minutes), t);
  const title = guide.blocks.find(({ key }) => key === before)?.title ?? "";
  const way = minutes > 0 ? "over" : "under";
  return before === null ? t(`studio.gaps.${way}End`, { length }) : t(`studio.gaps.${way}`, { length, title });
}

function Gap({ gap }: { gap: TimeGap }) {
  const { t } = useTranslation();
  const { minutes, offers } = gap;
  return (
    <section className="notice gap" role="status">
      <h3>
        <GapWords gap={gap} />
      </h3>
      <p>{minutes > 0 ? t("studio.gaps.offers") : t("studio.gaps.underText")}</p>
      {offers.length > 0 && (
        <ul className="decisions">
          {offers.map((offer) => (
            <Offer key={offer.requests[0]?.id} offer={offer} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Offer({ offer: { requests, heading, minutes } }: { offer: TimeGap["offers"][number] }) {
  const { t } = useTranslation();
  const { address, edit } = useStudio();
  const [one, other] = requests;
  if (!one) return null;
  const said = { heading: heading ?? t("guide.section.title"), begins: one.begins, other: other?.begins ?? "" };
  const words = t(other ? "studio.gaps.offerTwo" : "studio.gaps.offer", said);
  return (
    <li>
      <p>
        {words} <span className="quiet">{t("studio.gaps.frees", { length: lengthOf(minutes, t) })}</span>
      </p>
      <ActForm
        action={`${address}/requests/${one.id}`}
        fields={{ fate: "home" }}
        label={t("studio.home")}
        about={words}
        onAct={() =>
          edit((plan) => requests.reduce((now, { id }) => decide(now, id, "home"), plan), { focus: "#plan-title" })
        }
      />
    </li>
  );
}
