import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Reachable } from "~/ui/reachable";

test("phone numbers and e-mail addresses of a line are links, and the rest stands as it is", () => {
  const line = "Call Anna: +44 (20) 7946-0000, from 8 to 22, or safe@office.example.";
  expect(renderToStaticMarkup(<Reachable line={line} />)).toBe(
    'Call Anna: <a href="tel:+442079460000">+44 (20) 7946-0000</a>, from 8 to 22, or <a href="mailto:safe@office.example">safe@office.example</a>.',
  );
});
