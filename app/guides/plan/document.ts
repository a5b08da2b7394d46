import { z } from "~/ui/form/zod";
import { formKeys } from "../forms";
import { ownKinds } from "./plan";

const longestWords = 4_000;
const mostParts = 500;

const key = z.string().regex(/^[\p{L}\p{N}:_-]{1,160}$/u);
const id = z.string().regex(/^[\w-]{1,48}$/);
const ids = z.array(id).max(mostParts);
const words = z.object({ text: z.string().max(longestWords), over: z.string().max(20), bulletin: z.string().max(80) });

export const halfMinutes = z
  .number("minutes-half")
  .min(0.5, "minutes-half")
  .max(180, "minutes-half")
  .multipleOf(0.5, "minutes-half");
export const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "clock-wrong");
export const webAddress = z
  .string()
  .max(500, "address-wrong")
  .regex(/^https?:\/\/[^\s/]+\.\S+$/i, "address-wrong");
export const readerName = z.string().trim().min(1).max(60, "reader-long");

const block = z
  .object({
    removed: z.literal(true),
    minutes: halfMinutes,
    startsAt: clockTime,
    form: z.enum(formKeys),
    reader: readerName,
    link: webAddress,
    requests: ids,
    title: words,
    say: words,
    do: words,
    care: words,
  })
  .partial();

/** A leader's plan as a page sends it: checked like anything that comes from outside. */
export const planDocument = z.object({
  seed: z.number().int().min(0).max(1_000_000),
  order: z.array(key).max(mostParts),
  blocks: z.record(key, block),
  own: z.array(z.object({ id, kind: z.enum(ownKinds) })).max(60),
  requests: z.record(id, z.enum(["home", "kept"])),
});

/** What the page sends: the plan, and the version it was made from. */
export const savedPlan = z.object({ version: z.number().int().min(0), doc: planDocument });
