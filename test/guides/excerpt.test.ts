import { expect, test } from "vitest";
import { excerptOf } from "~/guides/excerpt";

const request = (text: string) => ({ text, links: [{ text: "Read more", href: "https://example.org" }] });

test("an excerpt has the links of its own sentences only", () => {
  const text = "Maria was freed. Please pray for her (Read more). Ask God to keep her.";
  expect(excerptOf(request(text), ["Please pray for her (Read more)."]).links).toHaveLength(1);
  expect(excerptOf(request(text), ["Ask God to keep her."]).links).toEqual([]);
});

test("a name with an asterisk keeps what is said of it", () => {
  const text = "Maria* was freed. Please pray for Maria*. She is well. *A pseudonym has been used.";
  expect(excerptOf(request(text), ["Please pray for Maria*."]).text).toBe(
    "Please pray for Maria*. *A pseudonym has been used.",
  );
  expect(excerptOf(request(text), ["She is well."]).text).toBe("She is well.");
});

test("the last item of a list with asterisks is no footnote", () => {
  const text = "Please pray for Maria*.\n* She is well.\n* Her brother is at school.";
  expect(excerptOf(request(text), ["Please pray for Maria*."]).text).toBe("Please pray for Maria*.");
});

test("the lines of a list stay lines", () => {
  const text = "It is dry. Please pray for:\n- the teachers\n- the children";
  expect(excerptOf(request(text), ["Please pray for:", "- the teachers", "- the children"]).text).toBe(
    "Please pray for:\n- the teachers\n- the children",
  );
});
