import { distance } from "fastest-levenshtein";
import { agreementHeadings, settingHeadings } from "../knowledge/headings.ts";
import { headingKey } from "../model/folded.ts";
import type { Field } from "../model/register.ts";
import { Remembered } from "../model/remembered.ts";

/** The two kinds of table that a register holds. */
export type TableKind = "agreements" | "gp-connect";

/** What a heading was taken for, and what else it could be where its words fit several fields. */
export type HeadingMatch = { readonly field: Field; readonly how: "heading" | "words" | "spelling"; readonly others: readonly Field[] };

const listsOf = { agreements: agreementHeadings, "gp-connect": [...settingHeadings, ...agreementHeadings.filter((heading) => heading.field !== "title" && heading.field !== "status")] } as const;
const exactOf = { agreements: exactIndex("agreements"), "gp-connect": exactIndex("gp-connect") } as const;

/** The longest text, in characters, that is taken for a heading by words in it: longer ones are what somebody wrote in a cell. */
const longestWordy = 60;

/** The shortest word, in letters, in which one slip of the keyboard is forgiven, and the shortest in which two are. */
const oneSlip = 5;
const twoSlips = 9;

/** The number of a question, as forms have before their headings. */
const numbering = /^\s*(?:q(?:uestion)? ?)?\d{1,2}[a-z]?[.):]\s*(?=\D)/i;

/** What follows a heading to say how it is filled in: in brackets or on a new line, and in a long one after a dash as well. */
const aside = /(?:\s+[([]|\s*[\r\n]).*$/s;
const remark = /(?:\s+[([]|\s*[\r\n]|\s[-\u2013\u2014]\s|\?\s).*$/s;

/** How many texts are remembered with the field that they name, for each kind of table: registers have the same headings, and what stands apart in
 *  a table is asked about as well. */
const mostRemembered = 2_000;
const remembered = { agreements: new Remembered<HeadingMatch | null>(mostRemembered), "gp-connect": new Remembered<HeadingMatch | null>(mostRemembered) } as const;

/** The field that a heading names, or null. A whole heading that is known beats words in it, and those beat a likely misspelling; words
 *  that fit several fields say so. */
export function matchHeading(text: string, kind: TableKind): HeadingMatch | null {
  const known = remembered[kind];
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = findHeading(text, kind);
  known.set(text, found);
  return found;
}

function findHeading(text: string, kind: TableKind): HeadingMatch | null {
  const key = headingKey(text.replace(numbering, ""));
  if (key === "" || key.length > 160) return null;
  const exact = exactOf[kind].get(key);
  if (exact !== undefined) return { field: exact, how: "heading", others: [] };
  const short = exactOf[kind].get(headingKey(text.replace(numbering, "").replace(key.length > longestWordy ? remark : aside, "")).replace(/\b(?:the|this|our|your) /g, ""));
  if (key.length > longestWordy) return short === undefined ? null : { field: short, how: "heading", others: [] };
  const fitting = listsOf[kind].filter((heading) => heading.words.some((pattern) => pattern.test(key))).map((heading) => heading.field);
  const [field, ...others] = fitting;
  if (short !== undefined && (field === undefined || (field !== "claim" && others.includes(short)))) return { field: short, how: "heading", others: [] };
  return field === undefined ? misspelt(key, kind) : { field, how: "words", others };
}

/** A known heading whose words differ by a slip or two each, where no other field's is as near. */
function misspelt(key: string, kind: TableKind): HeadingMatch | null {
  if (!/^[a-z ]+$/.test(key)) return null;
  const words = key.split(" ");
  let nearest = Infinity;
  const found = new Set<Field>();
  for (const [known, field] of exactOf[kind]) {
    if (Math.abs(known.length - key.length) > 2 * words.length) continue;
    const apart = slipsBetween(words, known.split(" "));
    if (apart === null || apart > nearest) continue;
    if (apart < nearest) found.clear();
    nearest = apart;
    found.add(field);
  }
  const [field, ...others] = found;
  return field === undefined ? null : { field, how: "spelling", others };
}

/** How many slips part two headings, word by word; null where a word differs by more than a slip or two. */
function slipsBetween(words: readonly string[], known: readonly string[]): number | null {
  if (words.length !== known.length) return null;
  let slips = 0;
  for (const [i, word] of words.entries()) {
    const other = known[i] ?? "";
    const length = Math.min(word.length, other.length);
    const apart = word === other ? 0 : isSwap(word, other) ? 1 : distance(word, other);
    if (apart > (length >= twoSlips ? 2 : length >= oneSlip ? 1 : 0)) return null;
    slips += apart;
  }
  return slips;
}

/** Two neighbouring letters in the wrong order are one slip, though two letters differ. */
function isSwap(word: string, other: string): boolean {
  const at = Array.from(word).findIndex((letter, i) => letter !== other[i]);
  return word.length === other.length && word[at] === other[at + 1] && word[at + 1] === other[at] && word.slice(at + 2) === other.slice(at + 2);
}

function exactIndex(kind: TableKind): ReadonlyMap<string, Field> {
  const index = new Map<string, Field>();
  for (const heading of listsOf[kind]) {
    for (const text of heading.exact) {
      const key = headingKey(text);
      if (!index.has(key)) index.set(key, heading.field);
    }
  }
  return index;
}
