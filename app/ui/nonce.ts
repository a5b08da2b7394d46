import { createContext } from "react";

/** Of this page's Content-Security-Policy; browsers hide it from scripts, so it is known on the server only. */
export const NonceContext = createContext<string | undefined>(undefined);

/** Whether this answer failed only because the database was locked for a while. */
export const BusyContext = createContext(false);
