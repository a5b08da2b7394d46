import { createContext } from "react";

/** Of this page's Content-Security-Policy; browsers hide it from scripts, so it is known on the server only. */
export const NonceContext = createContext<string | undefined>(undefined);
