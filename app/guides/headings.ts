import { startsWithCue } from "~/bulletins/parse/cues";
import { dayHeading } from "~/bulletins/parse/dates";
import { isPlace } from "~/bulletins/parse/places";

/** A heading as it sounds after "Now we pray for"; null for a day, a week, a date, a number, or words that only call to prayer. */
export function spokenHeading(heading: string | null): string | null {
  const named = (heading ?? "")
    .split(/\s*[|:]\s*|\s+[–—-]\s+/u)
    .map((part) => part.replace(callToPray, "").trim())
    .filter((part) => /\p{L}/u.test(part) && !onlyTime.test(part) && !dayHeading.test(part) && !calls(part));
  return named.length > 0 ? named.join(": ").replace(/[\s.!?]+$/u, "") : null;
}

/** Whether people live in what a heading names: "South Asia", not "Week 1", "Aftercare" or "Global partners". */
export function namesAPlace(heading: string): boolean {
  return isPlace(heading) && !ofAnOrganisation.test(heading);
}

function calls(part: string): boolean {
  return onlyPrayer.test(part) || startsWithCue(part);
}

const callToPray =
  /^(?:please )?(?:pray(?:ing)?|betet|beten|bid|bidden|priez|prions|oren|oremos)\s+(?:for|für|voor|pour|por)(?!\p{L})\s*/iu;

const onlyPrayer = onlyWords(
  "please|for|and|of|our|the|this|pray|praying|prayers?|praises?|thanks|thanksgiving|requests?|points?|needs|items?",
  "petitions?|intercessions?|gebete?|anliegen|gebetsanliegen|dank|gebed|gebedspunten|prières?|sujets|de|oración|peticiones",
);

const onlyTime = onlyWords(
  "week|day|month|part|section|item|request|number|no|nr|woche|tag|teil|dag|deel|jour|semaine|día|semana|parte",
  "this|next|of|the|to|and|der|vom|van|de|du|del|today|tonight|mon|tues?|wed|thu|thurs?|fri|sat|sun",
  "(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch",
  "(?:maan|dins|woens|donder|vrij|zater|zon)dag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
  "lunes|martes|miércoles|jueves|viernes|sábado|domingo|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec",
  "january|february|march|april|may|june|july|august|september|october|november|december",
  "one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|fourth|fifth|[ivx]+|\\d+(?:st|nd|rd|th)?",
);

const ofAnOrganisation =
  /(?<!\p{L})(?:ijm|hq|headquarters|hauptsitz|hoofdkantoor|siège|sede)(?!\p{L})|global|worldwide|international|partner|office|team/iu;

function onlyWords(...words: string[]): RegExp {
  return new RegExp(`^(?:(?:${words.join("|")})(?![\\p{L}\\p{N}])[^\\p{L}\\p{N}]*)+$`, "iu");
}
