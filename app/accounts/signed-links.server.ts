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
  "replyLinks" | "joinLinks" | "guestFeedLinks" | "closeLinks" | "feedLinks" | "newsLinks" | "readerLinks",
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
  };
}

/** 22 signs of base64url are 132 bits. */
const signatureLength = 22;

export function signedLinks(secret: string, purpose: string): SignedLinks {
  function sign({ id, generation }: Signed): string {
    const signature = createHmac("sha256", secret).update(`${purpose} ${id} ${generation}`).digest("base64url");
    return id + signature.slice(0, signatureLength);
  }
  return {
    sign,
    idIn: (token) => /^([a-z0-9]{20})[\w-]{22}$/.exec(token)?.[1],
    isGenuine: (token, row) => {
      const [given, right] = [Buffer.from(token), Buffer.from(sign(row))];
      return given.length === right.length && timingSafeEqual(given, right);
    },
  };
}
