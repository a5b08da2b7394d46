/** A name for a new part. It works on pages without a certificate too, where `randomUUID` is not there. */
export function newPartId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(36).padStart(2, "0")).join("");
}
