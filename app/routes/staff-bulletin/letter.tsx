import { memo, useMemo } from "react";
import type { Desk } from "~/bulletins/desk/desk";
import { type Stretch, stretchesOf } from "~/bulletins/desk/letter-parts";
import { useTranslation } from "~/i18n/use-translation";

/** The letter as it came, each stretch coloured by what it became and leading to it. */
export function Letter({ letter, desk }: { letter: string; desk: Desk }) {
  const { t } = useTranslation();
  const stretches = useMemo(() => stretchesOf(letter, desk), [letter, desk]);
  return (
    <div className="letter">
      <h2 id="letter">{t("staff.desk.letter")}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reached by the keyboard */}
      <section className="letter-text" tabIndex={0} aria-labelledby="letter" dir="auto">
        {stretches.map(({ text, part }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place in the letter
          <StretchText key={index} {...{ text, id: part?.id, role: part?.role, number: part?.number }} />
        ))}
      </section>
      <Legend />
    </div>
  );
}

type StretchProps = { text: string } & Partial<NonNullable<Stretch["part"]>>;

const StretchText = memo(function StretchText({ text, id, role, number }: StretchProps) {
  if (!id) return <span className="nothing">{text}</span>;
  return (
    <a className={`stretch role-${role}`} href={`#part-${id}`} data-part={id} data-number={number}>
      {text}
    </a>
  );
});

const shownRoles = ["verse", "heading", "intro", "praise", "petition", "mixed", "aside"] as const;

/** The colours with their words. */
function Legend() {
  const { t } = useTranslation();
  return (
    <ul className="legend">
      {shownRoles.map((role) => (
        <li key={role} className={`stretch role-${role}`}>
          {t(`staff.desk.role.${role}`)}
        </li>
      ))}
    </ul>
  );
}
