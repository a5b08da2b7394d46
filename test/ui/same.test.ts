import { expect, test } from "vitest";
import { isSame } from "~/ui/saving/same";

test("documents are the same whatever order their parts are named in, and others are not", () => {
  expect(isSame({ a: 1, b: { c: [1, 2], d: null } }, { b: { d: null, c: [1, 2] }, a: 1 })).toBe(true);
  expect(isSame({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  expect(isSame({ a: 1 }, { a: 1, b: 2 })).toBe(false);
  expect(isSame(undefined, undefined)).toBe(true);
  expect(isSame({ a: undefined }, {})).toBe(true);
});
