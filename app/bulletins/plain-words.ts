/** A longer word is known by its beginning: PostgreSQL keeps none of 2 KB. */
const mostSigns = 60;

/** A text as its words alone, in small letters and without accents: "Perú's" is "peru", "s". Both databases read them alike. */
export function plainWords(text: string): string[] {
  const plain = text.normalize("NFD").toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ς", "σ");
  return [...plain.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => [...word].slice(0, mostSigns).join(""));
}
