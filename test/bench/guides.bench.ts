import { generateGuide } from "~/guides/generate";
import { translator } from "~/i18n/translate";
import { aBulletin, aRequest, choices } from "../guides/bulletins";
import { referenceBulletin } from "../guides/reference-bulletin";
import { table } from "../support/table";

const times = 50;
const t = translator("en");
const gatherings = [false, true].flatMap((children) => [15, 60, 180].map((minutes) => ({ minutes, children })));

/** What a guide takes to generate: of the reference bulletin, and of one with 12 and with 200 requests of 60 words. */
export default function guides(): void {
  const bulletins = { reference: referenceBulletin, "12 requests": bulletinOf(12), "200 requests": bulletinOf(200) };
  const rows = Object.entries(bulletins).flatMap(([name, bulletin]) =>
    gatherings.map(({ minutes, children }) => {
      const taken = Array.from({ length: times + 1 }, () => {
        // Nothing of it is remembered from the time before.
        const fresh = structuredClone(bulletin);
        const start = performance.now();
        generateGuide(fresh, choices({ minutes, children }), t, "en");
        return performance.now() - start;
      });
      const [first = 0, ...later] = taken;
      later.sort((a, b) => a - b);
      const figures = [first, later[times / 2] ?? 0, later.at(-1) ?? 0].map((ms) => ms.toFixed(1));
      return [name, `${minutes}${children ? " with children" : ""}`, ...figures];
    }),
  );
  process.stdout.write(table([["bulletin", "minutes", "first ms", "median ms", "slowest ms"], ...rows]));
  process.stdout.write("Goals: 12 requests within 5 ms, 200 within 50 ms.\n");
}

function bulletinOf(requests: number) {
  const sections = Array.from({ length: Math.ceil(requests / 4) }, () => Array.from({ length: 4 }, () => sixtyWords()));
  return aBulletin(...sections);
}

function sixtyWords() {
  const story = "The team heard of a family that was freed last month and is safe with relatives in the hills.";
  const prayer = "Please pray for their healing, for the hearing on Monday, 3 March, and for those who judge.";
  return aRequest({ text: `${story} ${prayer} ${story} Ask God to comfort them and to give the children peace.` });
}
