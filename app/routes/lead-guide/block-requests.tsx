import type { Block } from "~/guides/guide";
import { decide } from "~/guides/plan/edits";
import { useTranslation } from "~/i18n/use-translation";
import { ActForm } from "./act-form";
import { useStudio } from "./studio-context";

/** The requests of the block; each can be carried home. */
export function BlockRequests({ block }: { block: Block }) {
  const { t } = useTranslation();
  const { address, edit } = useStudio();
  const requests = block.requests.filter(({ named }) => !named);
  if (requests.length === 0) return null;
  return (
    <section className="decided">
      <h3>{t("studio.block.requests")}</h3>
      <ul className="decisions">
        {requests.map(({ id, text, language }) => {
          const begins = `${text.split(/\s+/).slice(0, 12).join(" ")}…`;
          return (
            <li key={id}>
              <p lang={language} dir="auto">
                {begins}
              </p>
              <ActForm
                action={`${address}/requests/${id}`}
                fields={{ fate: "home" }}
                label={t("studio.home")}
                about={begins}
                onAct={() =>
                  edit((plan) => decide(plan, id, "home"), {
                    focus: requests.length > 1 ? "#block-title" : "#plan-title",
                  })
                }
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
