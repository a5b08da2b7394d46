import { expect, test } from "vitest";
import { translatorFor } from "~/i18n/locale";
import { guestFile } from "~/rsvps/guest-file";
import type { Guest } from "~/rsvps/guests.server";

const guest: Guest = {
  ...{ id: "1", name: "Mia", email: "mia@people.example", adults: 2, children: 1, status: "going" },
  ...{ confirmedAt: null, removedAt: null },
};

test("a spreadsheet opens the list as it is: heading, commas, quotes and line ends kept in their cells", () => {
  const file = guestFile(
    [
      { ...guest, name: 'Mia, "the\nfirst"' },
      { ...guest, email: null },
    ],
    translatorFor("en"),
  );
  expect(file).toBe(
    '\uFEFFName,E-mail,Adults,Children,Reply\r\n"Mia, ""the\nfirst""",mia@people.example,2,1,Coming\r\nMia,,2,1,Coming\r\n',
  );
});

test.each(['=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])(
  "a name such as %j is no formula",
  (name) => {
    const cell = guestFile([{ ...guest, name }], translatorFor("en")).split("\r\n")[1] ?? "";
    expect(cell.replace(/^"/, "")).toMatch(/^'/);
  },
);
