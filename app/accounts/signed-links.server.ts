import { createHmac, timingSafeEqual } from "node:crypto";

type Signed = { id: string; generation: number };

/**
 * Links for those without an account: an id, and an HMAC of id and generation under the secret. Nothing is stored, so
 * the same link can be mailed again; a raised generation takes the power from all before it.
 */
export type SignedLinks = {
  sign(row: Signed): string;
  /** The id a token claims; its row's generation tells whether it is genuine. */
  idIn(token: string): string | undefined;
  isGenuine(token: string, row: Signed): boolean;
};

/** Every purpose links are signed for; one's is worth nothing to another. */
export type AllLinks = Record<
  | "replyLinks"
  | "joinLinks"
  | "guestFeedLinks"
  | "closeLinks"
  | "feedLinks"
  | "newsLinks"
  | "readerLinks"
  | "answerLinks",
  SignedLinks
>;

export function openLinks(secret: string): AllLinks {
  return {
    replyLinks: signedLinks(secret, "reply"),
    joinLinks: signedLinks(secret, "join"),
    guestFeedLinks: signedLinks(secret, "guest feed"),
    closeLinks: signedLinks(secret, "close"),
    feedLinks: signedLinks(secret, "feed"),
    newsLinks: signedLinks(secret, "news"),
    readerLinks: signedLinks(secret, "reader"),
    answerLinks: signedLinks(secret, "calendar answer", inMailboxes),
  };
}

/** How a signature is written, and what an id with one looks like. */
type Writing = { write(signature: Buffer): string; pattern: RegExp };

/** 22 signs of base64url are 132 bits. */
const inPaths: Writing = {
  write: (signature) => signature.toString("base64url").slice(0, 22),
  pattern: /^([a-z0-9]{20})[\w-]{22}$/,
};

/** Some mail servers turn addresses into small letters: 25 signs of base 36 are 128 bits. */
const inMailboxes: Writing = {
  write: (signature) =>
    BigInt(`0x${signature.subarray(0, 16).toString("hex")}`)
      .toString(36)
      .padStart(25, "0"),
  pattern: /^([a-z0-9]{20})[a-z0-9]{25}$/,
};

export function signedLinks(secret: string, purpose: string, { write, pattern }: Writing = inPaths): SignedLinks {
  function sign({ id, generation }: Signed): string {
    return id + write(createHmac("sha256", secret).update(`${purpose} ${id} ${generation}`).digest());
  }
  return {
    sign,
    idIn: (token) => pattern.exec(token)?.[1],
    isGenuine: (token, row) => {
      const [given, right] = [Buffer.from(token), Buffer.from(sign(row))];
      return given.length === right.length && timingSafeEqual(given, right);
    },
  };
}
