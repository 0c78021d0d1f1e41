import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { finding } from "./knowledge/findings.ts";
import type { Finding } from "./model/audit.ts";
import { itemId } from "./model/register.ts";
import type { Row } from "./model/register.ts";

/** An item that needs a key: its row, its id, and the SHA-256 of its file in hexadecimal. */
export type KeyedItem = { readonly id: string; readonly row: Row; readonly sha256: string };

/** The key of an item's row. Throws for a row that is no item. */
export type KeyOf = (row: Row) => string;

/** Keys are written in these letters and not in digits, so that none is taken for a number such as 12e4, for an NHS number or for a word. */
const letters = "bcdfghjkmnpqrtvw";
const writtenKey = new RegExp(`^da-[${letters}]{10,64}$`);
const shortest = 10;

/** A key for each item, no two alike: the id in its row's own column where an annotated workbook has one, else made from the file's SHA-256 and
 *  the item's id, so that the same file gives the same keys. A copied id belongs to the row that stands first; the other gets a new one and a finding. */
export function itemKeys(items: readonly KeyedItem[]): { readonly keyOf: KeyOf; readonly findings: readonly Finding[] } {
  const owners = new Map<string, string>();
  const keys = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { id, row } of items) {
    const cell = row.own?.id;
    const written = cell?.text.trim().toLowerCase() ?? "";
    if (cell === undefined || written === "") continue;
    const other = owners.get(written);
    if (!writtenKey.test(written)) findings.push(finding("audit-id-unreadable", row.place, cell.address, { text: cell.text.trim() }, id));
    else if (other !== undefined) findings.push(finding("audit-id-repeated", row.place, cell.address, { other }, id));
    else {
      owners.set(written, id);
      keys.set(inFile(row), written);
    }
  }
  for (const { id, row, sha256: file } of items) {
    if (keys.has(inFile(row))) continue;
    const spelt = spell(sha256(utf8ToBytes(`${file}\n${id}`)));
    let length = shortest;
    while (owners.has(`da-${spelt.slice(0, length)}`) && length < spelt.length) length++;
    const key = `da-${spelt.slice(0, length)}`;
    owners.set(key, id);
    keys.set(inFile(row), key);
  }
  return {
    findings,
    keyOf: (row) => {
      const key = keys.get(inFile(row));
      if (key === undefined) throw new Error(`there is no key for ${itemId(row)}`);
      return key;
    },
  };
}

/** Bytes in our letters, two a byte. */
function spell(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += (letters[byte >> 4] ?? "") + (letters[byte & 15] ?? "");
  return text;
}

function inFile(row: Row): string {
  return `${row.place.file}\n${itemId(row)}`;
}
