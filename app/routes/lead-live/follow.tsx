import { useTranslation } from "~/i18n/use-translation";

export type Followed = { address: string; qr: { size: number; path: string } };

/** How the others see on their phones what is prayed now. */
export function Follow({ address, qr }: Followed) {
  const { t } = useTranslation();
  return (
    <details className="follow">
      <summary>{t("live.follow")}</summary>
      <p>{t("live.followText")}</p>
      <p>
        <a href={address}>{address}</a>
      </p>
      <svg className="qr" viewBox={`0 0 ${qr.size} ${qr.size}`} aria-hidden="true" focusable="false">
        <path className="ground" d={`M0 0h${qr.size}v${qr.size}h-${qr.size}z`} />
        <path className="dark" d={qr.path} />
      </svg>
    </details>
  );
}
