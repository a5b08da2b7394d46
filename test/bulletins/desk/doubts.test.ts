import { expect, test } from "vitest";
import { openDoubts } from "~/bulletins/desk/doubts";
import { mendBulletin, mendRequest } from "~/bulletins/desk/edits";
import { aDesk } from "./a-desk";

const dated = (desk: ReturnType<typeof aDesk>) => mendBulletin(desk, { date: "2026-11-22" });

test("two headings alike, a section without one, a missing date and an empty request are doubts, each at its part", () => {
  const desk = aDesk({ Kenya: ["Pray for rain."], Uganda: [""] });
  const [kenya, uganda] = desk.sections;
  if (!kenya || !uganda) throw new Error("Two sections were laid out");
  const sections = [kenya, { ...uganda, heading: "KENYA" }, { ...kenya, id: "new", heading: null, requests: [] }];
  expect(openDoubts({ ...desk, sections }, {})).toEqual([
    { partId: "date", doubt: "noDate" },
    { partId: "Uganda", doubt: "headingTwice" },
    { partId: "new", doubt: "noHeading" },
    { partId: "part-2", doubt: "blank" },
  ]);
});

test("what the reader doubted is listed, and what is withdrawn is no matter of doubt any more", () => {
  const desk = dated(mendRequest(aDesk({ Kenya: ["Rain"] }), "part-1", { doubts: ["kindUnknown"] }));
  expect(openDoubts(desk, {})).toEqual([{ partId: "part-1", doubt: "kindUnknown" }]);
  expect(openDoubts(desk, { "part-1": "2026-11-23T10:00:00.000Z" })).toEqual([]);
});
