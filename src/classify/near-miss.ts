import { distance } from "fastest-levenshtein";
import { nameKey } from "../model/folded.ts";
import type { Scheme } from "../model/knowledge.ts";
import type { SchemeIndex } from "./match-schemes.ts";

/** The shortest name, in characters, that a slip of the pen can be told from: shorter ones are too near to one another. */
const shortest = 7;

/** A scheme whose name a title nearly bears, one slip in five characters at most (letters that changed places are two), or null. A near miss is a suggestion and never evidence:
 *  what looks like a slip may be another scheme. */
export function nearMiss(index: SchemeIndex, title: string): Scheme | null {
  const key = nameKey(title);
  if (key.length < shortest) return null;
  const slips = Math.max(1, Math.min(3, Math.floor(key.length / 5)));
  let nearest: { readonly scheme: Scheme; readonly steps: number } | null = null;
  for (const { name, scheme } of namesByLetter(index).get(key[0] ?? "") ?? []) {
    if (Math.abs(name.length - key.length) > slips) continue;
    const steps = distance(name, key);
    if (steps > 0 && steps <= slips && steps < (nearest?.steps ?? Infinity)) nearest = { scheme, steps };
  }
  return nearest?.scheme ?? null;
}

type Names = ReadonlyMap<string, readonly { readonly name: string; readonly scheme: Scheme }[]>;

const known = new WeakMap<SchemeIndex, Names>();

/** The unmistakable names of a catalogue by their first letter, made once for each. */
function namesByLetter(index: SchemeIndex): Names {
  const made = known.get(index);
  if (made !== undefined) return made;
  const names = new Map<string, { name: string; scheme: Scheme }[]>();
  for (const { words, scheme, isAmbiguous } of [...index.values()].flat()) {
    const name = words.join(" ");
    if (isAmbiguous || name.length < shortest) continue;
    const letter = name[0] ?? "";
    names.set(letter, [...(names.get(letter) ?? []), { name, scheme }]);
  }
  known.set(index, names);
  return names;
}
