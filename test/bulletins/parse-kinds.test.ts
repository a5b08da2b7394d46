import { describe, expect, test } from "vitest";
import { parseBulletin } from "~/bulletins/parse";

/** A letter with one request, and one that tells the reader it is a prayer letter. */
function onlyRequest(text: string) {
  return parseBulletin(`Prayer Letter\n\n• ${text}`).sections[0]?.requests[0];
}

describe("thanks alone are praise", () => {
  test.each([
    "Praise God for the verdict in the mill case.",
    "We are so grateful for nine new lawyers.",
    "Thank you, Lord, for the open door.",
    "Join us in celebrating the first harvest on the returned land!",
    "Give thanks for answered prayer: the mayor listened.",
    "Praise: the bridge is open again.",
    "In thanksgiving for the boys who came home.",
    "Wir danken Gott für das Urteil.",
    "Dank God voor de nieuwe buren.",
    "Rendons grâce à Dieu pour la libération de Paul.",
    "Demos gracias a Dios por la casa nueva.",
  ])("%s", (text) => {
    expect(onlyRequest(text)).toMatchObject({ kind: "praise", doubts: [] });
  });
});

describe("asking alone is petition", () => {
  test.each([
    "Please pray for the thankless work of the guards.",
    "Pray for Amal, who was praised by the press and is now in danger.",
    "Ask God to bring the witness home.",
    "Let’s pray that the road stays dry.",
    "Lord, keep the children safe.",
    "Please keep the clerk in your prayers.",
    "Pray that survivors would be grateful for small things.",
    "Thanks to a neighbour the door was open; pray for the neighbour.",
    "Bitte betet für die Richterin.",
    "Dank der Hilfe der Nachbarn fanden wir sie. Betet für die Nachbarn.",
    "Bid voor de rechtszaak.",
    "Merci de prier pour le procès.",
    "Por favor oren por el juez.",
  ])("%s", (text) => {
    expect(onlyRequest(text)).toMatchObject({ kind: "petition", doubts: [] });
  });
});

describe("thanks and asking are mixed", () => {
  test.each([
    "Praise God for the arrest, and pray for the trial.",
    "Thank God that Ines is home. Please pray she would sleep well.",
    "Lord, we thank you for the rain. Father, protect the wells.",
    "Dankt Gott für die Freiheit der Fischer und betet für ihre Familien.",
    "We danken God voor het huis. Bid dat de buren ons vertrouwen.",
    "Louons Dieu pour le refuge. Priez pour les enfants.",
    "Gracias a Dios por el rescate. Oremos por los niños.",
  ])("%s", (text) => {
    expect(onlyRequest(text)).toMatchObject({ kind: "mixed", doubts: [] });
  });
});

test("what neither thanks nor asks is a petition with a doubt", () => {
  expect(onlyRequest("The hearing in the harbour case.")).toMatchObject({ kind: "petition", doubts: ["kindUnknown"] });
});

test("bare items take their kind from the words over them", () => {
  const { sections } = parseBulletin("Give thanks for:\n- the new well\n\nPray for:\n- rain");
  expect(sections[0]?.requests.map(({ kind }) => kind)).toEqual(["praise", "petition"]);
});
