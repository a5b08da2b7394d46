import { bulletin } from "./bulletin";
import { guide } from "./guide";

export const en = { bulletin, guide } as const;
