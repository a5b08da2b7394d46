import { betterAuth } from "better-auth";
import { emailOTP, magicLink } from "better-auth/plugins";
import type { Database } from "db/connection";
import { newId } from "db/id";

export const signInMinutes = 10;
const sessionDays = 60;
const day = 24 * 60 * 60;

type AuthSettings = { siteUrl: string; sessionSecret: string };

/**
 * better-auth over our own database: one-time links, codes and sessions. Its HTTP handler is never mounted (its GET
 * signs in); actions call `auth.api`, never inside a transaction, which on SQLite would wait for itself.
 */
export function createAuth({ db, engine }: Database, { siteUrl, sessionSecret }: AuthSettings) {
  return betterAuth({
    baseURL: siteUrl,
    secret: sessionSecret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    // Its check of the schema doesn't know of snake_case; the tests sign in on both engines instead.
    database: { db, type: engine },
    advanced: {
      cookiePrefix: "gathered",
      database: { generateId: () => newId(), validateSchema: false },
      ipAddress: { disableIpTracking: true },
    },
    session: { expiresIn: sessionDays * day, updateAge: day },
    user: {
      additionalFields: {
        role: { type: ["leader", "staff"], required: true, input: false },
        officeCode: { type: "string", required: false, input: false },
        locale: { type: "string", required: true, input: false },
      },
    },
    plugins: [
      magicLink({
        expiresIn: signInMinutes * 60,
        storeToken: "hashed",
        disableSignUp: true,
        sendMagicLink: ({ token, metadata }) => metadata?.take(token),
      }),
      emailOTP({
        otpLength: 6,
        expiresIn: signInMinutes * 60,
        allowedAttempts: 5,
        storeOTP: "hashed",
        disableSignUp: true,
        sendVerificationOTP: async () => {},
      }),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;
