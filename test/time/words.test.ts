import { expect, test } from "vitest";
import { dayOfMonthWords } from "~/time/words";

test("a day is said without its year while that is this one", () => {
  expect(dayOfMonthWords("2026-11-12", "en", "2026-12-03")).toBe("12 November");
  expect(dayOfMonthWords("2026-11-12", "en", "2027-01-07")).toBe("12 November 2026");
});
