import { constants, crc32, deflateRawSync } from "node:zlib";

/** A page as bytes, plain and packed, with holes of fixed length to be filled in for each who asks. */
export type KeptBytes = { plain(fillings: string[]): Buffer; packed(fillings: string[]): Buffer };

/** Keeps `page`, whose holes hold the texts `holes` now, in that order, each once. Fillings are as long as they are. */
export function keepBytes(page: string, holes: string[]): KeptBytes {
  const bytes = Buffer.from(page);
  const places = holes.map((hole) => bytes.indexOf(hole));
  if (places.includes(-1)) throw new Error("A hole is not in the page");
  const first = places[0] ?? bytes.length;
  const end = holes.length === 0 ? first : (places.at(-1) ?? 0) + Buffer.byteLength(holes.at(-1) ?? "");
  const head = deflateRawSync(bytes.subarray(0, first), { finishFlush: constants.Z_FULL_FLUSH });
  const tail = deflateRawSync(bytes.subarray(end));

  function plain(fillings: string[]): Buffer {
    const filled = Buffer.from(bytes);
    places.forEach((place, hole) => {
      const filling = fillings[hole];
      if (filling?.length !== holes[hole]?.length) throw new Error("A filling does not fit its hole");
      filled.write(filling ?? "", place, "latin1");
    });
    return filled;
  }

  function packed(fillings: string[]): Buffer {
    const filled = plain(fillings);
    const check = Buffer.alloc(8);
    check.writeUInt32LE(crc32(filled), 0);
    check.writeUInt32LE(filled.length, 4);
    return Buffer.concat([gzipHead, head, ...stored(filled.subarray(first, end)), tail, check]);
  }

  return { plain, packed };
}

/** RFC 1952 2.3: deflated, no name, no time, unknown system. */
const gzipHead = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);

/** RFC 1951 3.2.4: a block that is not compressed, and not the last. */
function stored(bytes: Buffer): Buffer[] {
  const head = Buffer.alloc(5);
  head.writeUInt16LE(bytes.length, 1);
  head.writeUInt16LE(~bytes.length & 0xffff, 3);
  return [head, bytes];
}
