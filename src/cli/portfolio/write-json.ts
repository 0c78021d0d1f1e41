import { closeSync, openSync, renameSync, writeSync } from "node:fs";

let buffer = Buffer.allocUnsafe(1_000_000);

/** Writes a value as JSON without line breaks, beside its place first, so that a file is whole or not there. Lists are written an entry at a time: one
 *  quotation mark of print makes all of a text be kept two bytes a character, and turning that into a file takes thirty times as long. The
 *  value is an object of plain data. */
export function writeJson(path: string, value: object): void {
  let length = 0;
  for (const piece of piecesOf(value)) {
    // No character takes more than three bytes for each of its two.
    const most = length + piece.length * 3;
    if (most > buffer.length) {
      const larger = Buffer.allocUnsafe(most * 2);
      buffer.copy(larger, 0, 0, length);
      buffer = larger;
    }
    length += buffer.write(piece, length);
  }
  const temporary = `${path}.part`;
  const file = openSync(temporary, "w");
  try {
    for (let written = 0; written < length; ) written += writeSync(file, buffer, written, length - written);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
  if (buffer.length > mostKept) buffer = Buffer.allocUnsafe(1_000_000);
}

/** The most bytes that are kept for the next value. */
const mostKept = 16_000_000;

/** The texts that put one behind another are the value's JSON. */
function* piecesOf(value: object): Iterable<string> {
  let before = "{";
  for (const [key, part] of Object.entries(value) as [string, unknown][]) {
    if (part === undefined) continue;
    yield `${before}${JSON.stringify(key)}:`;
    before = ",";
    if (!Array.isArray(part)) yield JSON.stringify(part);
    else if (part.length === 0) yield "[]";
    else {
      for (let i = 0; i < part.length; i++) {
        yield i === 0 ? "[" : ",";
        yield JSON.stringify(part[i]);
      }
      yield "]";
    }
  }
  yield before === "{" ? "{}\n" : "}\n";
}
