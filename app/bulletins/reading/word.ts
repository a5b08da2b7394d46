import mammoth from "mammoth";
import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { LetterUnreadable } from "./letter";

/** What a document may unpack to, all together; a small file can claim to hold gigabytes. */
const mostBytes = 40_000_000;
const mostEntries = 1_000;

/** A Word document as HTML, its pictures left out. */
export async function htmlOfWord(bytes: Buffer): Promise<string> {
  await refuseBomb(bytes);
  try {
    const convertImage = mammoth.images.imgElement(async () => ({ src: "" }));
    return (await mammoth.convertToHtml({ buffer: bytes }, { convertImage })).value;
  } catch (cause) {
    throw Object.assign(new LetterUnreadable("file-broken"), { cause });
  }
}

/** Unpacks every entry once without keeping it; one that is larger than it says is an error of yauzl's. */
async function refuseBomb(bytes: Buffer): Promise<void> {
  const zip = await open(bytes);
  if (zip.entryCount > mostEntries) throw new LetterUnreadable("file-too-large");
  let sum = 0;
  await new Promise<void>((resolve, reject) => {
    const fail = (reason: "file-broken" | "file-too-large") => reject(new LetterUnreadable(reason));
    zip.on("error", () => fail("file-broken"));
    zip.on("end", () => resolve());
    zip.on("entry", (entry: Entry) => {
      sum += entry.uncompressedSize;
      if (sum > mostBytes) return fail("file-too-large");
      zip.openReadStream(entry, (error, stream) => {
        if (error) return fail("file-broken");
        stream.on("error", () => fail("file-broken"));
        stream.on("end", () => zip.readEntry());
        stream.resume();
      });
    });
    zip.readEntry();
  });
}

function open(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error ? reject(Object.assign(new LetterUnreadable("file-broken"), { cause: error })) : resolve(zip),
    );
  });
}
