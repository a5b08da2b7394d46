import { useTranslation } from "~/i18n/use-translation";
import { CopyButton } from "~/ui/copy-button";

type ShareProps = { address: string; text: string; qr: { size: number; path: string } };

/** The page to share: its address, a text to paste, a code to point a phone at. */
export function Share({ address, text, qr }: ShareProps) {
  const { t } = useTranslation();
  return (
    <section className="share" aria-labelledby="share">
      <h2 id="share">{t("lead.share.title")}</h2>
      <p className="long">
        <a href={address}>{address}</a>
      </p>
      <div className="share-text">
        <label htmlFor="share-text">{t("lead.share.paste")}</label>
        <textarea id="share-text" readOnly rows={6} defaultValue={text} />
        <CopyButton text={text} label={t("lead.share.copy")} done={t("lead.share.copied")} />
      </div>
      <figure className="qr">
        <svg viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={t("lead.share.qr")}>
          <rect width={qr.size} height={qr.size} fill="#fff" />
          <path d={qr.path} fill="#000" />
        </svg>
        <figcaption>{t("lead.share.qrHint")}</figcaption>
      </figure>
    </section>
  );
}
