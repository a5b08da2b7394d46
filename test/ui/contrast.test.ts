import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const tokens = readFileSync("app/ui/styles/tokens.css", "utf8");

type Scheme = "light" | "dark";

/** A token's luminance (WCAG 2.2) in one scheme, worked out from its OKLCH numbers (Ottosson 2020). */
function luminance(name: string, scheme: Scheme): number {
  const numbers = "oklch\\(([\\d.]+)% ([\\d.]+) ([\\d.]+)\\)";
  const found = new RegExp(`--${name}: light-dark\\(${numbers}, ${numbers}\\)`).exec(tokens);
  if (!found) throw new Error(`There is no colour --${name}`);
  const [lightness, chroma, hue] = found.slice(scheme === "light" ? 1 : 4).map(Number) as [number, number, number];
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const cone = (x: number, y: number) => (lightness / 100 + x * a + y * b) ** 3;
  const [l, m, s] = [
    cone(0.3963377774, 0.2158037573),
    cone(-0.1055613458, -0.0638541728),
    cone(-0.0894841775, -1.291485548),
  ];
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
  const inGamut = (channel: number) => Math.min(1, Math.max(0, channel));
  return 0.2126 * inGamut(red) + 0.7152 * inGamut(green) + 0.0722 * inGamut(blue);
}

function contrast(one: string, other: string, scheme: Scheme): number {
  const [dark, light] = [luminance(one, scheme), luminance(other, scheme)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const pairs: [string, string, number][] = [
  ["ink", "paper", 7],
  ["ink", "raised", 7],
  ["ink", "wash", 4.5],
  ["quiet", "paper", 4.5],
  ["quiet", "raised", 4.5],
  ["quiet", "wash", 4.5],
  ["ember-deep", "paper", 4.5],
  ["ember-deep", "wash", 4.5],
  ["on-ember", "ember", 4.5],
  ["on-ember", "ember-deep", 4.5],
  ["care", "paper", 4.5],
  ["edge", "paper", 3],
  ["edge", "raised", 3],
  ["ember", "paper", 3],
  ["ember", "wash", 3],
];

test.each(pairs)("%s on %s can be read, by day and by night", (one, other, least) => {
  expect(contrast(one, other, "light")).toBeGreaterThanOrEqual(least);
  expect(contrast(one, other, "dark")).toBeGreaterThanOrEqual(least);
});
