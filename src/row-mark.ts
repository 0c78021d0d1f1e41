import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { fold } from "./model/folded.ts";
import type { Field } from "./model/register.ts";

/** What a row is told from the others by. What people change in the course of a case, such as status and dates, is not part of it. */
const telling: readonly Field[] = ["title", "reference", "recipient", "purpose", "setting"];

/** A mark of what an item's row says, in letters: the same for the same words, whatever their case and spaces. */
export function rowMark(cells: readonly { readonly field: Field; readonly text: string }[]): string {
  const texts = telling.map((field) => cells.filter((cell) => cell.field === field).map(({ text }) => fold(text).text.trim()).join("\n"));
  return bytesToHex(sha256(utf8ToBytes(texts.join("\u0000")))).slice(0, 12).replace(/./g, (digit) => "bcdfghjkmnpqrtvw"[Number.parseInt(digit, 16)] ?? "");
}
