import { convert } from "html-to-text";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Message } from "./transport.server";

type Letter = { subject: string; language: string; body: ReactNode };

/** Makes the HTML of a mail and, from the same source, its plain text. */
export function drawLetter({ subject, language, body }: Letter): Omit<Message, "to"> {
  const html = `<!doctype html>${renderToStaticMarkup(
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>{subject}</title>
      </head>
      <body style={page}>
        <div style={sheet}>{body}</div>
      </body>
    </html>,
  )}`;
  return {
    subject: oneLine(subject),
    html,
    text: convert(html, {
      wordwrap: 76,
      selectors: [
        { selector: "a", options: { hideLinkHrefIfSameAsText: true } },
        // Addresses of five lines each are no help to somebody who reads plain text.
        { selector: ".pictured", format: "skip" },
      ],
    }),
  };
}

/** The one thing to do in a mail. */
export function MailButton({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p style={{ margin: "24px 0" }}>
      <a href={href} style={button}>
        {children}
      </a>
    </p>
  );
}

/** A subject is one line, whatever a title holds. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

const serif = 'ui-serif, "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, serif';
const page = {
  margin: 0,
  padding: "24px 16px",
  background: "#fbf8f2",
  color: "#20222c",
  fontFamily: serif,
  fontSize: "17px",
  lineHeight: 1.5,
};
const sheet = { maxWidth: "34em", margin: "0 auto" };
const button = {
  display: "inline-block",
  padding: "12px 22px",
  background: "#b1471b",
  color: "#ffffff",
  borderRadius: "6px",
  textDecoration: "none",
};
