import { expect, test } from "vitest";
import { zonesBehind } from "~/time/zones-behind";

test("a zone is behind when the runtime tells its time by an older law", () => {
  const at = "2026-12-01T12:00:00Z";
  const right = { zone: "Europe/Berlin", at, offset: "+01:00" };
  const wrong = { zone: "Europe/Paris", at, offset: "+02:00" };
  expect(zonesBehind([right, wrong])).toEqual(["Europe/Paris"]);
});

test("those looked after are zones there are", () => {
  for (const zone of zonesBehind()) expect(Intl.supportedValuesOf("timeZone")).toContain(zone);
});
