import { Remembered } from "./remembered.ts";

/** A text made ready for matching, with the way back: `at[i]` is the index in the original of the folded text's i-th character. */
export type Folded = { readonly text: string; readonly at: Int32Array; readonly original: string };

const replacements: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201b": "'",
  "\u2032": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u2212": "-",
  "\u2022": "\n",
  "\u00b7": "\n",
  "\u2192": " to ",
  "\u2026": "...",
  "\ufb01": "fi",
  "\ufb02": "fl",
};
const dropped = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]/;

/** Plain text that folding only lowers: printable ASCII with single spaces. Most of what a register holds. */
const plainText = /^(?:[!-~]+ )*[!-~]*$/;
let identity = Int32Array.from({ length: 1024 }, (_, i) => i);

/** How many texts are remembered folded: several questions are asked of the same cell. */
const mostRemembered = 1_000;
const remembered = new Remembered<Folded>(mostRemembered);

/** Folds case, kinds of space, quotes and dashes, so that rules need not know them. Runs of spaces become one; line breaks stay. */
export function fold(original: string): Folded {
  // Question after question is asked of one cell before the next is looked at.
  if (original === last.original) return last;
  const known = remembered.get(original);
  last = known ?? foldText(original);
  if (known === undefined) remembered.set(original, last);
  return last;
}

let last: Folded = { text: "", at: new Int32Array(1), original: "" };

function foldText(original: string): Folded {
  if (plainText.test(original)) {
    if (identity.length <= original.length) identity = Int32Array.from({ length: original.length * 2 }, (_, i) => i);
    return { text: original.toLowerCase(), at: identity, original };
  }
  return foldCharacters(original);
}

function foldCharacters(original: string): Folded {
  const at = new Int32Array(original.length * 5 + 1);
  let text = "";
  for (let i = 0; i < original.length; i++) {
    const character = original[i] ?? "";
    let folded: string;
    if (character >= "a" && character <= "z") folded = character;
    else if (character === "\n" || character === "\r") folded = "\n";
    else if (character <= " " || character === "\u00a0" || character === "\u202f" || character === "\u2009") folded = " ";
    else if (character < "\u0080") folded = character.toLowerCase();
    else if (dropped.test(character)) continue;
    else folded = replacements[character] ?? character.toLowerCase();
    if (folded === " " && (text.endsWith(" ") || text.endsWith("\n"))) continue;
    for (const part of folded) {
      at[text.length] = i;
      text += part;
    }
  }
  at[text.length] = original.length;
  return { text, at: at.subarray(0, text.length + 1), original };
}

/** The words of the original that stand behind a stretch of the folded text, trimmed of spaces at the ends. */
export function originalWords(folded: Folded, start: number, end: number): string {
  const last = end > start ? (folded.at[end - 1] ?? 0) + 1 : (folded.at[start] ?? 0);
  return folded.original.slice(folded.at[start] ?? 0, last).trim();
}

/** How many names are remembered reduced: the same names of schemes, topics and products are looked for in every row. */
const mostNames = 5_000;
const namesReduced = new Remembered<string>(mostNames);

/** A name reduced to its words for comparing: lower case, `&` as "and", no punctuation, single spaces, plain plurals dropped. */
export function nameKey(text: string): string {
  const known = namesReduced.get(text);
  if (known !== undefined) return known;
  const key = reduceName(text);
  namesReduced.set(text, key);
  return key;
}

function reduceName(text: string): string {
  return fold(text)
    .text.replace(/&/g, " and ")
    .replace(/'s\b/g, "s")
    .replace(/[^a-z0-9+\u00c0-\u024f]+/g, " ")
    .trim()
    .split(" ")
    .map(singular)
    .join(" ");
}

/** A word without a plain plural "s" or "ies". Left alone are short words, abbreviations without a vowel before the s (CHIS and RAVS
 *  keep theirs by their ending) and endings that are no English plural (-ss, -us, -is, -chs). */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(ss|us|is|chs|vs|rs[aeiou]?s)$/.test(word) || !/[aeiouy]/.test(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.slice(0, -1);
}

/** A heading reduced to its words: case, line breaks, punctuation and asides such as "(if applicable)" do not matter. */
export function headingKey(text: string): string {
  return fold(text)
    .text.replace(/\((if|where|download|please|see|tick|select|drop|dd|yyyy|e\.?g)[^)]*\)/g, " ")
    .replace(/'/g, "")
    .replace(/[^a-z0-9#\u00c0-\u024f]+/g, " ")
    .trim();
}
