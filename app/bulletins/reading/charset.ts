/** Windows-1252 from 80 to 9F (WHATWG Encoding, index windows-1252); elsewhere it is Latin-1. */
const places = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * The text of bytes: by its byte order mark, as UTF-8 where it is that, in the character set it names, and otherwise as
 * Windows-1252, which older mail and text programs write.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = markOf(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const text = decodeAs("utf-8", bytes) ?? decodeAs(namedIn(bytes), bytes) ?? Buffer.from(bytes).toString("latin1");
  return mended(withoutControls(text));
}

/**
 * What Windows-1252 has where Latin-1 has control characters, which no letter holds. Node 20 and 22 decode the one as
 * the other.
 */
export function withoutControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => places[sign.charCodeAt(0) - 0x80] ?? sign);
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

function decodeAs(charset: string | undefined, bytes: Uint8Array): string | undefined {
  try {
    return charset && new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What a page says of itself: `<meta charset="…">`, or the longer form of it. */
function namedIn(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 2_048)).toString("latin1");
  const named = /<meta[^>]{0,200}charset=["']?([\w-]{3,20})/i.exec(head)?.[1];
  // A page that says UTF-8 and is not was meant for it and saved otherwise.
  return named && !/^utf-?8$/i.test(named) ? named : undefined;
}

/** UTF-8 that some program once took for Windows-1252: "itâ€™s". */
const twice = /[ÂÃâ][\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;

/** Undoes that where the whole text allows it. */
export function mended(text: string): string {
  if (!twice.test(text)) return text;
  const bytes = asWindows1252(text);
  const once = bytes && decodeAs("utf-8", bytes);
  return once ?? text;
}

function asWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const place = places.indexOf(text[index] ?? "");
    const code = place >= 0 ? 0x80 + place : text.charCodeAt(index);
    if (code > 0xff) return undefined;
    bytes[index] = code;
  }
  return bytes;
}
