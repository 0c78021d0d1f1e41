import { fold, nameKey, originalWords, singular } from "../model/folded.ts";
import type { Scheme } from "../model/knowledge.ts";
import type { Cell } from "../model/register.ts";
import { isDenied } from "./denial.ts";

/** A scheme's name found in a cell. */
export type SchemeHit = { readonly scheme: Scheme; readonly cell: Cell; readonly text: string; readonly start: number; readonly end: number };

type Alias = { readonly words: readonly string[]; readonly scheme: Scheme; readonly isAmbiguous: boolean };

/** The catalogue's names by their first word, so that finding them costs no more when the catalogue grows. */
export type SchemeIndex = ReadonlyMap<string, readonly Alias[]>;

/** Makes a catalogue ready for matching. Later schemes of the same id replace earlier ones, as a practice's own catalogue may. */
export function indexSchemes(schemes: readonly Scheme[]): SchemeIndex {
  const index = new Map<string, Alias[]>();
  for (const scheme of new Map(schemes.map((scheme) => [scheme.id, scheme])).values()) {
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
  return index;
}

/** The schemes that a cell names: whole words only, the longest name first, ambiguous abbreviations only where `confirms` finds a second
 *  sign. A name that is denied ("not CPRD") is no match. A carrier gives way to any other scheme in the same cell. */
export function matchSchemes(index: SchemeIndex, cell: Cell, confirms: (scheme: Scheme, matched: string) => boolean): readonly SchemeHit[] {
  const folded = fold(cell.text);
  const words = wordsOf(folded.text);
  const hits: SchemeHit[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    const candidates = (index.get(word.key) ?? []).filter((alias) => alias.words.every((part, k) => words[i + k]?.key === part));
    for (const alias of candidates) {
      const last = words[i + alias.words.length - 1] ?? word;
      const text = originalWords(folded, word.start, last.end);
      if (alias.isAmbiguous && !confirms(alias.scheme, text)) continue;
      if (isDenied(folded.text, word.start, last.end)) continue;
      hits.push({ scheme: alias.scheme, cell, text, start: word.start, end: last.end });
    }
  }
  const longest = hits.filter((hit) => !hits.some((other) => other !== hit && beats(other, hit)));
  const named = longest.filter((hit) => !hit.scheme.carrier);
  return named.length > 0 ? named : longest;
}

/** Of two overlapping names the longer one speaks; of two equally long ones the one that comes first in the catalogue. */
function beats(other: SchemeHit, hit: SchemeHit): boolean {
  const overlaps = other.start < hit.end && hit.start < other.end;
  if (!overlaps) return false;
  const difference = other.end - other.start - (hit.end - hit.start);
  return difference > 0 || (difference === 0 && other.start === hit.start && other.scheme.id < hit.scheme.id);
}

type Word = { readonly key: string; readonly start: number; readonly end: number };

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(/[a-z0-9+\u00c0-\u024f]+(?:'s\b)?|&/g)) {
    const plain = found[0].replace("'", "");
    words.push({ key: plain === "&" ? "and" : singular(plain), start: found.index, end: found.index + found[0].length });
  }
  return words;
}
