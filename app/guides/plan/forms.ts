import { z } from "~/ui/form/zod";
import { ownKinds } from "./plan";

export const ownBlockForm = z.object({ kind: z.enum(ownKinds) });

/** What becomes of a request: carried home, prayed whatever the time, or as the guide has it. */
export const fateForm = z.object({ fate: z.enum(["home", "kept", "guide"]) });

/** What becomes of own words whose block is gone. */
export const strayForm = z.object({ become: z.enum(["block", "nothing"]) });
