import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { countRequests, parseBulletin } from "~/bulletins/parse";
import { outline } from "./outline";

const fixtures = new URL("../fixtures/bulletins/", import.meta.url);
const letters = readdirSync(fixtures).filter((name) => name.endsWith(".txt"));

function read(name: string): string {
  return readFileSync(new URL(name, fixtures), "utf8");
}

function readReference(): string {
  return readFileSync(new URL("../../db/sample/ijm-prayer-request.txt", import.meta.url), "utf8");
}

describe("the letter its owner gave", () => {
  const bulletin = parseBulletin(readReference());

  test("gives its title, its verse and no date", () => {
    expect(bulletin).toMatchObject({
      title: "IJM Prayer Request",
      date: null,
      scripture: { reference: "1 Samuel 2:8" },
    });
    expect(bulletin.scripture?.text).toMatch(/^He raises the poor .* 'For the foundations .* set the world\.'$/);
  });

  test("gives one request under each of its headings, with its kind", () => {
    expect(bulletin.sections.map(({ heading, requests }) => [heading, ...requests.map(({ kind }) => kind)])).toEqual([
      [null, "praise"],
      ["Latin America", "petition"],
      ["South Asia", "petition"],
      ["Southeast Asia", "petition"],
      ["IJM HQ & Global Partners", "mixed"],
    ]);
    expect(bulletin.sections.flatMap(({ requests }) => requests.flatMap(({ doubts }) => doubts))).toEqual([]);
  });

  test("keeps the sentence about partner offices as an intro, and the links without an address", () => {
    expect(bulletin.sections.at(-1)?.intro).toMatch(/^IJM has partner offices in Australia,/);
    expect(bulletin.sections.flatMap(({ requests }) => requests.flatMap(({ links }) => links))).toEqual([
      { text: "Read more about David’s story.", href: null },
      { text: "Read more about our work in the Dominican Republic.", href: null },
    ]);
  });

  test("leaves nothing aside", () => {
    expect(bulletin.setAside).toEqual([]);
  });

  test("reads the same with other line ends and spaces", () => {
    const pasted = `\uFEFF${readReference().replaceAll("\n", "\r\n").replaceAll("Praise God", "Praise\u00A0\u200BGod")}`;
    expect(parseBulletin(pasted)).toEqual(bulletin);
  });
});

describe("letters in other shapes", () => {
  test.each(letters)("%s", (name) => {
    const expected = JSON.parse(read(name.replace(".txt", ".json")));
    expect(outline(parseBulletin(read(name)))).toEqual(expected);
  });
});

test("a letter without requests has no sections, and nothing of it is lost", () => {
  const bulletin = parseBulletin(read("no-requests.txt"));
  expect(countRequests(bulletin)).toBe(0);
  expect(bulletin.sections).toEqual([]);
  expect(bulletin.setAside).toHaveLength(3);
});

test("an empty letter is an empty bulletin", () => {
  expect(parseBulletin(" \r\n\t\u200B")).toEqual({
    title: null,
    date: null,
    scripture: null,
    sections: [],
    setAside: [],
  });
});

test("a link is found however its address is written", () => {
  const words = "Praise God for Ana.";
  const links = (end: string) => parseBulletin(`• ${words} ${end}`).sections[0]?.requests[0]?.links;
  const link = [{ text: "Read more about Ana", href: "https://example.org/ana" }];
  expect(links("(Read more about Ana: https://example.org/ana)")).toEqual(link);
  expect(links("Read more about Ana <https://example.org/ana>")).toEqual(link);
  expect(links("[Read more about Ana](https://example.org/ana)")).toEqual(link);
  expect(links("See www.example.org/ana.")).toEqual([
    { text: "www.example.org/ana", href: "https://www.example.org/ana" },
  ]);
  expect(links("Read javascript:alert(1)")).toEqual([]);
});

test.each([
  ["March 12, 2013", "2013-03-12"],
  ["Week of March 3rd–9th, 2014", "2014-03-03"],
  ["Tuesday, 3 June 2014", "2014-06-03"],
  ["12. März 2019", "2019-03-12"],
  ["4 maart 2020", "2020-03-04"],
  ["le 8 avril 2018", "2018-04-08"],
  ["15 de mayo de 2017", "2017-05-15"],
  ["3/12/14", "2014-03-12"],
  ["12.3.2014", "2014-03-12"],
  ["2014-03-12", "2014-03-12"],
  ["March 2014", null],
  ["31 February 2014", null],
])("a letter under %s has the date %s", (line, date) => {
  expect(parseBulletin(`Prayer Letter\n${line}\n\n• Pray for rain.`).date).toBe(date);
});
