import type { Bulletin } from "~/bulletins/bulletin";

/** A bulletin short enough to read in a test: each request by its kind and beginning. */
export function outline({ title, date, scripture, sections, setAside }: Bulletin) {
  return {
    title,
    date,
    verse: scripture && `${beginning(scripture.text)} (${scripture.reference})`,
    sections: sections.map(({ heading, intro, requests }) => ({
      heading,
      ...(intro && { intro }),
      requests: requests.map(({ kind, text, doubts }) => [kind, ...doubts, beginning(text)].join(": ")),
    })),
    setAside: setAside.map(({ reason, text }) => `${reason}: ${beginning(text)}`),
  };
}

function beginning(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 45)} … ${text.slice(-12)}`;
}
