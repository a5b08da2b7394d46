import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { keepBytes } from "~/server/kept-bytes";

const text = fc.string({ unit: "grapheme", maxLength: 300 }).filter((part) => !/[%#]/.test(part));

test("plain and packed, a kept page is the page with its holes filled", () => {
  fc.assert(
    fc.property(text, text, text, (before, between, after) => {
      const kept = keepBytes(`${before}%%%%${between}######${after}`, ["%%%%", "######"]);
      const whole = `${before}abcd${between}123456${after}`;
      expect(kept.plain(["abcd", "123456"]).toString()).toBe(whole);
      expect(gunzipSync(kept.packed(["abcd", "123456"])).toString()).toBe(whole);
    }),
  );
});

test("a page without holes is kept as it is", () => {
  const kept = keepBytes("<p>over</p>", []);
  expect(kept.plain([]).toString()).toBe("<p>over</p>");
  expect(gunzipSync(kept.packed([])).toString()).toBe("<p>over</p>");
});

test("what does not fit a hole is refused, and so is a hole that is not there", () => {
  expect(() => keepBytes("ab%%", ["%%"]).plain(["123"])).toThrow(/does not fit/);
  expect(() => keepBytes("ab", ["%%"])).toThrow(/not in the page/);
});
