import { CodeForm } from "~/accounts/code-form";
import { useTranslation } from "~/i18n/use-translation";
import { PublicFrame } from "~/ui/frame";

/** The same page whether or not somebody is behind the address. */
export function Sent({ email, next }: { email: string; next: string }) {
  const { t } = useTranslation();
  return (
    <PublicFrame>
      <h1>{t("signIn.sentTitle")}</h1>
      <p className="lede">{t("signIn.sentTo", { email, minutes: 10 })}</p>
      <CodeForm email={email} next={next} />
      <p>
        <a href={`/sign-in?next=${encodeURIComponent(next)}`}>{t("signIn.again")}</a>
      </p>
    </PublicFrame>
  );
}
