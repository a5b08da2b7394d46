import { encode } from "uqr";
import { useTranslation } from "~/i18n/use-translation";
import type { Mark } from "./mark";

/** The version code of a sheet and its square, by which anybody learns whether it is still current. */
export function PrintMark({ mark }: { mark: Mark }) {
  const { t } = useTranslation();
  return (
    <footer className="print-mark">
      <div className="row">
        <p className="words">
          <strong>{t("copies.version", { code: mark.code })}</strong>
          <br />
          <a href={mark.url}>{t("copies.check", { address: mark.address })}</a>
        </p>
        <Square text={mark.url} />
      </div>
    </footer>
  );
}

/** A QR code as one path, with the quiet edge it needs. A picture of the address beside it, so it is hidden from readers. */
function Square({ text }: { text: string }) {
  const { data, size } = encode(text, { ecc: "M", border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join("");
  return (
    <svg className="square" viewBox={`0 0 ${size} ${size}`} aria-hidden="true" focusable="false">
      <path className="ground" d={`M0 0h${size}v${size}h-${size}z`} />
      <path className="dark" d={path} />
    </svg>
  );
}
