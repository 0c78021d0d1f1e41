import { fold, nameKey, originalWords, singular } from "../model/folded.ts";
import type { Scheme } from "../model/knowledge.ts";
import { cellsOf } from "../model/register.ts";
import type { Cell, Row } from "../model/register.ts";
import { Remembered } from "../model/remembered.ts";
import { isDenied } from "./denial.ts";

/** A scheme's name found in a cell. */
export type SchemeHit = { readonly scheme: Scheme; readonly cell: Cell; readonly text: string; readonly start: number; readonly end: number };

type Alias = { readonly words: readonly string[]; readonly scheme: Scheme; readonly isAmbiguous: boolean };

/** A name as it stands in a text, before anybody asks whether an ambiguous one is meant. */
type Named = Omit<SchemeHit, "cell"> & { readonly isAmbiguous: boolean };

/** The catalogue's names by their first word, so that finding them costs no more when the catalogue grows; and the names of the texts that
 *  were looked at, because registers name the same schemes in many cells. */
export type SchemeIndex = { readonly schemes: readonly Scheme[]; readonly aliases: ReadonlyMap<string, readonly Alias[]>; readonly named: Remembered<readonly Named[]> };

/** How many texts an index remembers the names of. */
const mostRemembered = 3_000;

/** Makes a catalogue ready for matching. Later schemes of the same id replace earlier ones, as a practice's own catalogue may. */
export function indexSchemes(schemes: readonly Scheme[]): SchemeIndex {
  const index = new Map<string, Alias[]>();
  const catalogue = [...new Map(schemes.map((scheme) => [scheme.id, scheme])).values()];
  for (const scheme of catalogue) {
    const plain = [scheme.name, ...scheme.aliases].map((text) => ({ text, isAmbiguous: false }));
    for (const { text, isAmbiguous } of [...plain, ...scheme.ambiguous.map((word) => ({ text: word, isAmbiguous: true }))]) {
      const words = nameKey(text).split(" ");
      const [first = ""] = words;
      const known = index.get(first);
      if (known === undefined) index.set(first, [{ words, scheme, isAmbiguous }]);
      else known.push({ words, scheme, isAmbiguous });
    }
  }
  for (const aliases of index.values()) aliases.sort((a, b) => b.words.length - a.words.length || Number(a.isAmbiguous) - Number(b.isAmbiguous));
  return { schemes: catalogue, aliases: index, named: new Remembered(mostRemembered) };
}

/** The schemes that a cell names: whole words only, the longest name first, ambiguous abbreviations only where `confirms` finds a second
 *  sign. A name that is denied ("not CPRD") is no match. A carrier gives way to any other scheme in the same cell. */
export function matchSchemes(index: SchemeIndex, cell: Cell, confirms: (scheme: Scheme, matched: string) => boolean): readonly SchemeHit[] {
  const names = namesIn(index, cell.text);
  if (names.length === 0) return [];
  const hits = names.filter(({ scheme, isAmbiguous, text }) => !isAmbiguous || confirms(scheme, text)).map(({ scheme, text, start, end }): SchemeHit => ({ scheme, cell, text, start, end }));
  const longest = hits.filter((hit) => !hits.some((other) => other !== hit && beats(other, hit)));
  const named = longest.filter((hit) => !hit.scheme.carrier);
  return named.length > 0 ? named : longest;
}

/** The abbreviations in a row's title, recipient and purpose that need a second sign, with the schemes that they may mean. */
export function ambiguousNames(index: SchemeIndex, row: Row): readonly Pick<SchemeHit, "scheme" | "text">[] {
  return namingFields.flatMap((field) => cellsOf(row, field).flatMap((cell) => namesIn(index, cell.text).filter((name) => name.isAmbiguous)));
}

const namingFields = ["title", "recipient", "purpose"] as const;

function namesIn(index: SchemeIndex, text: string): readonly Named[] {
  const known = index.named.get(text);
  if (known !== undefined) return known;
  const found = findNames(index, text);
  index.named.set(text, found);
  return found;
}

/** Every name in a text that is not denied, in reading order. */
function findNames({ aliases }: SchemeIndex, original: string): readonly Named[] {
  const folded = fold(original);
  const words = wordsOf(folded.text);
  const named: Named[] = [];
  words.forEach((word, i) => {
    for (const alias of aliases.get(word.key) ?? []) {
      if (!stands(alias.words, words, i)) continue;
      const { end } = words[i + alias.words.length - 1] ?? word;
      if (isDenied(folded.text, word.start, end)) continue;
      named.push({ scheme: alias.scheme, text: originalWords(folded, word.start, end), start: word.start, end, isAmbiguous: alias.isAmbiguous });
    }
  });
  return named;
}

/** Whether a name's words stand in a text from one word on. */
function stands(name: readonly string[], words: readonly Word[], from: number): boolean {
  for (let k = name.length - 1; k > 0; k--) if (words[from + k]?.key !== name[k]) return false;
  return true;
}

/** Of two overlapping names the longer one speaks; of two equally long ones the one that comes first in the catalogue. */
function beats(other: SchemeHit, hit: SchemeHit): boolean {
  const overlaps = other.start < hit.end && hit.start < other.end;
  if (!overlaps) return false;
  const difference = other.end - other.start - (hit.end - hit.start);
  return difference > 0 || (difference === 0 && other.start === hit.start && other.scheme.id < hit.scheme.id);
}

type Word = { readonly key: string; readonly start: number; readonly end: number };

/** The words of a folded text, a possessive 's with them, and every "&". Read by hand: a pattern that is tried word by word takes ten times as long. */
function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    while (isNameCode(text.charCodeAt(at))) at++;
    if (at === start) {
      if (text[at] === "&") words.push({ key: "and", start, end: start + 1 });
      at++;
      continue;
    }
    if (text.startsWith("'s", at) && !/^\w/.test(text.slice(at + 2, at + 3))) at += 2;
    words.push({ key: keyOf(text.slice(start, at)), start, end: at });
  }
  return words;
}

/** Letters, with accents too, digits and the plus sign. */
function isNameCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 43 || (code >= 0xc0 && code <= 0x24f);
}

/** How many words are remembered with their keys. */
const mostWords = 50_000;
const keys = new Map<string, string>();

function keyOf(word: string): string {
  if (!word.endsWith("s")) return word;
  const known = keys.get(word);
  if (known !== undefined) return known;
  const key = singular(word.replace("'", ""));
  if (keys.size >= mostWords) keys.clear();
  keys.set(word, key);
  return key;
}
