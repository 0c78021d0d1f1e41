import { analyse } from "chardet";
import { decode as decodeWindows1252 } from "windows-1252";

/** The text of a CSV file, and the way its characters were stored where that had to be guessed. */
export type DecodedText = { readonly text: string; readonly guessed: string | null };

/** How much of a file is looked at to guess, in bytes: a detector needs only a sample. */
const sampled = 65_536;

/** How sure the detector has to be of another encoding than Windows-1252, and by how much surer (both of 100). Excel in the United Kingdom
 *  saves CSV as Windows-1252, and on a few accented letters in English text a detector takes it for anything. */
const sureEnough = 60;
const surerBy = 25;

/** Decodes text that is neither marked nor valid UTF-8, and names the encoding that was taken. The package's decoder is used for Windows-1252:
 *  Node 20's own reads it as Latin-1 and turns dashes and quotes into control characters. */
export function decodeGuessed(bytes: Uint8Array): DecodedText {
  const guesses = analyse(bytes.subarray(0, sampled));
  const western = guesses.find(({ name }) => name === "ISO-8859-1" || name === "windows-1252")?.confidence ?? 0;
  const [best] = guesses;
  if (best !== undefined && best.confidence >= sureEnough && best.confidence >= western + surerBy) {
    const decoder = decoderFor(best.name);
    if (decoder !== null) return { text: decoder.decode(bytes), guessed: best.name };
  }
  return { text: fromWindows1252(bytes), guessed: "Windows-1252" };
}

/** In pieces: the package makes a list of all characters before it joins them. */
function fromWindows1252(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += sampled) pieces.push(decodeWindows1252(bytes.subarray(at, at + sampled)));
  return pieces.join("");
}

/** The detector names some encodings that no browser decodes. */
function decoderFor(name: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(name);
  } catch (unknown) {
    if (unknown instanceof RangeError) return null;
    throw unknown;
  }
}
