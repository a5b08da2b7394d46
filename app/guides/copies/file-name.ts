/** A name that sorts by date and can be read, such as "2026-12-03-an-evening-for-justice-handout"; letters of any script stay. */
export function fileNameOf({ date, title, copy }: { date: string; title: string; copy: string }): string {
  const words = title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return [date, [...words].slice(0, 60).join("").replace(/-+$/, ""), copy].filter(Boolean).join("-");
}
