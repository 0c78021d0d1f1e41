import type { DecodedText } from "./guess-encoding.ts";

/** Decodes text: by its mark where it has one; as UTF-8 where the bytes are valid UTF-8, which other encodings hardly ever are by chance;
 *  as UTF-16 where every other byte is zero; and else by guess. The detector is loaded only for that. */
export async function decodeText(bytes: Uint8Array): Promise<DecodedText> {
  const marked = markOf(bytes);
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), guessed: null };
  const wide = wideKind(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), guessed: wide.toUpperCase() };
  const text = decodeUtf8(bytes);
  if (text !== null) return { text, guessed: null };
  const { decodeGuessed } = await import("./guess-encoding.ts");
  return decodeGuessed(bytes);
}

/** The beginning of a file as text, good enough to tell what it is: its Latin letters are right. */
export function openingText(bytes: Uint8Array, length: number): string {
  return new TextDecoder(markOf(bytes) ?? wideKind(bytes) ?? "utf-8").decode(bytes.subarray(0, length));
}

/** The encoding that the first bytes name; null where there is no mark. */
export function markOf([first, second, third]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : null;
}

/** How much of a file is looked at to tell UTF-16, in bytes. */
const looked = 4_096;

/** UTF-16 without a mark: English in it has a zero in every second byte, and no other text has any. */
export function wideKind(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const head = bytes.subarray(0, looked);
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const half = head.length / 2;
  const [even = 0, odd = 0] = zeros;
  if (head.length < 4 || bytes.length % 2 !== 0) return null;
  if (odd > half * 0.6 && even < half * 0.1) return "utf-16le";
  return even > half * 0.6 && odd < half * 0.1 ? "utf-16be" : null;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (notUtf8) {
    if (notUtf8 instanceof TypeError) return null;
    throw notUtf8;
  }
}
