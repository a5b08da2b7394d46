import type { MetaFunction } from "@remix-run/node";
import { useTranslation } from "~/i18n/use-translation";
import { PublicFrame } from "~/ui/frame";
import { wordsOf } from "~/ui/page-meta";

export const meta: MetaFunction = ({ matches }) => {
  const t = wordsOf(matches);
  return [{ title: t("app.name") }, { name: "description", content: t("home.lede") }];
};

export default function Home() {
  const { t } = useTranslation();
  const steps = ["bulletin", "date", "guide"] as const;
  return (
    <PublicFrame>
      <h1>{t("home.title")}</h1>
      <p className="lede">{t("home.lede")}</p>
      <ol className="steps">
        {steps.map((step) => (
          <li key={step}>
            <h2>{t(`home.${step}.title`)}</h2>
            <p>{t(`home.${step}.text`)}</p>
          </li>
        ))}
      </ol>
      <p>
        <a className="button" href="/sign-in">
          {t("home.signIn")}
        </a>
      </p>
      <p className="quiet">{t("home.invited")}</p>
    </PublicFrame>
  );
}
