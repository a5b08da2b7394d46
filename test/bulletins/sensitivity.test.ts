import { describe, expect, test } from "vitest";
import { type Sensitivity, suggestSensitivities } from "~/bulletins/sensitivity";

describe("the words of a request suggest that it needs care", () => {
  test.each<[string, Sensitivity]>([
    ["The appeal at the High Court is next month.", "legalCase"],
    ["Pray for the judge who decides on bail.", "legalCase"],
    ["Sentencing is near.", "legalCase"],
    ["They are in court on Friday.", "legalCase"],
    ["The Supreme Court will announce its ruling.", "legalCase"],
    ["Pray for the hearing.", "legalCase"],
    ["Der Prozess gegen den Täter beginnt.", "legalCase"],
    ["Er steht vor Gericht.", "legalCase"],
    ["She was molested.", "sexualViolence"],
    ["He was groomed online.", "sexualViolence"],
    ["Ella fue violada.", "sexualViolence"],
    ["Elle a été violée.", "sexualViolence"],
    ["She was sold by her uncle.", "violence"],
    ["Sie wurde misshandelt.", "violence"],
    ["Zij was slachtoffer van misbruik.", "violence"],
    ["Il a été agressé.", "violence"],
    ["Une agression à Lyon.", "violence"],
    ["Víctimas de la trata de personas.", "violence"],
    ["She is seventeen.", "child"],
    ["Seventeen-year-old Ana is home.", "child"],
    ["A 9-year-old is safe.", "child"],
    ["Ana, aged 9, is home.", "child"],
    ["Ein 9-jähriger Junge.", "child"],
    ["Two minors and a boy.", "child"],
    ["We led a raid at night.", "security"],
  ])("“%s”: %s", (text, sensitivity) => {
    expect(suggestSensitivities(text)).toContain(sensitivity);
  });
});

describe("words that only look alike suggest nothing", () => {
  test.each([
    "A minority of farmers own land.",
    "A conference on hearing aids, and one hearing aid for Tom.",
    "We look forward to hearing from you.",
    "He was admitted as an advocate at the Supreme Court of Kenya.",
    "Our secretary boycotts nothing.",
    "We are filled with joy.",
    "Consider it joy in trials and tribulations; read the beatitudes.",
    "An appeal for funds is appealing.",
    "Se trata de una nueva oficina.",
    "Le traitement commence lundi.",
    "Ein gewaltiger Regen.",
    "Seventeen families have land.",
    "We have worked here for seventeen years.",
  ])("“%s”", (text) => {
    expect(suggestSensitivities(text)).toEqual([]);
  });
});
