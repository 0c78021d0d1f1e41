import { distance } from "fastest-levenshtein";
import { nameKey } from "../model/folded.ts";
import type { Scheme } from "../model/knowledge.ts";
import { Remembered } from "../model/remembered.ts";
import type { SchemeIndex } from "./match-schemes.ts";

/** The shortest name, in characters, that a slip of the pen can be told from: shorter ones are too near to one another. */
const shortest = 7;

/** A scheme whose name a title nearly bears, one slip in five characters at most (letters that changed places are two), or null. A near miss is a suggestion and never evidence:
 *  what looks like a slip may be another scheme. */
export function nearMiss(index: SchemeIndex, title: string): Scheme | null {
  const names = namesOf(index);
  const known = names.nearest.get(title);
  if (known !== undefined) return known;
  const found = findNearest(names, nameKey(title));
  names.nearest.set(title, found);
  return found;
}

function findNearest({ byLetter }: Names, key: string): Scheme | null {
  if (key.length < shortest) return null;
  const slips = Math.max(1, Math.min(3, Math.floor(key.length / 5)));
  const characters = charactersOf(key);
  let nearest: { readonly scheme: Scheme; readonly steps: number } | null = null;
  for (const name of byLetter.get(key[0] ?? "") ?? []) {
    // One slip takes one kind of character away and brings one in, at most.
    if (Math.abs(name.text.length - key.length) > slips || countBits(name.characters ^ characters) > 2 * slips) continue;
    const steps = distance(name.text, key);
    if (steps > 0 && steps <= slips && steps < (nearest?.steps ?? Infinity)) nearest = { scheme: name.scheme, steps };
  }
  return nearest?.scheme ?? null;
}

/** The unmistakable names of a catalogue by their first letter, and the answers to the titles that were asked about. */
type Names = { readonly byLetter: ReadonlyMap<string, readonly { readonly text: string; readonly characters: number; readonly scheme: Scheme }[]>; readonly nearest: Remembered<Scheme | null> };

const known = new WeakMap<SchemeIndex, Names>();
/** How many titles are remembered. */
const mostRemembered = 3_000;

function namesOf(index: SchemeIndex): Names {
  const made = known.get(index);
  if (made !== undefined) return made;
  const byLetter = new Map<string, { text: string; characters: number; scheme: Scheme }[]>();
  for (const { words, scheme, isAmbiguous } of [...index.aliases.values()].flat()) {
    const text = words.join(" ");
    if (isAmbiguous || text.length < shortest) continue;
    const letter = text[0] ?? "";
    const same = byLetter.get(letter) ?? [];
    same.push({ text, characters: charactersOf(text), scheme });
    byLetter.set(letter, same);
  }
  const names = { byLetter, nearest: new Remembered<Scheme | null>(mostRemembered) };
  known.set(index, names);
  return names;
}

/** Which characters a name has, a bit for each kind; some kinds share one. */
function charactersOf(name: string): number {
  let bits = 0;
  for (let i = 0; i < name.length; i++) bits |= 1 << (name.charCodeAt(i) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
