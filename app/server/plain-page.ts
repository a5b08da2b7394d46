import { translator } from "~/i18n/translate";

type PlainStatus = 403 | 404 | 411 | 413 | 500 | 503;

/** A page that needs nothing to work: for what is refused or fails before the app itself is asked. */
export function plainPage(status: PlainStatus): string {
  const t = translator("en");
  const title = t(`refused.${status}.title`);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · Gathered</title></head>
<body><main><h1>${title}</h1><p>${t(`refused.${status}.text`)}</p><p><a href="/">Gathered</a></p></main></body>
</html>
`;
}
