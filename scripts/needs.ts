import { parseRegExpLiteral } from "@eslint-community/regexpp";
import type { AST } from "@eslint-community/regexpp";
import { follow, unknown } from "./beginnings.ts";
import type { Beginning } from "./beginnings.ts";

/** How many characters of a needed word, spaces included, are looked at. */
const most = 10;
/** How many words one of which is needed are still worth looking for. */
const tooMany = 150;

/** The beginnings of words one of which any match of a pattern must hold behind its first letter or digit (or anywhere, where `alsoFirst`),
 *  so that a text without them need not be tried; null where there are none. Of several such lists the one whose words are `rarest` in use. */
export function needOf(pattern: RegExp, alsoFirst: boolean, rarity: (words: readonly string[]) => number): readonly string[] | null {
  return best(parseRegExpLiteral(pattern).pattern.alternatives.map((alternative) => inSequence(alternative.elements, { isEdge: false, isBegun: alsoFirst }, rarity)));
}

/** Where a sequence stands: whether a letter that comes next begins a word, and whether a letter or digit of the match is behind. */
type Place = { readonly isEdge: boolean; readonly isBegun: boolean };

/** What each of several ways needs, together: a match goes one of the ways. */
function best(ways: readonly (readonly string[] | null)[]): readonly string[] | null {
  const words = new Set<string>();
  for (const way of ways) {
    if (way === null) return null;
    for (const word of way) words.add(word);
  }
  const shortest: string[] = [];
  for (const word of [...words].sort()) {
    const last = shortest.at(-1);
    if (last === undefined || !word.startsWith(last)) shortest.push(word);
  }
  return shortest.length > tooMany || shortest.length === 0 ? null : shortest;
}

function inSequence(elements: readonly AST.Element[], start: Place, rarity: (words: readonly string[]) => number): readonly string[] | null {
  let rarest: readonly string[] | null = null;
  let place = start;
  const offer = (words: readonly string[] | null): void => {
    if (words !== null && (rarest === null || rarity(words) < rarity(rarest))) rarest = words;
  };
  elements.forEach((element, i) => {
    if (place.isEdge && place.isBegun) offer(closed(elements.slice(i)));
    offer(inside(element, place, rarity));
    place = after(element, place);
  });
  return rarest;
}

/** What the parts of an element need that no match can do without. */
function inside(element: AST.Element, place: Place, rarity: (words: readonly string[]) => number): readonly string[] | null {
  if (element.type === "Group" || element.type === "CapturingGroup") return best(element.alternatives.map((alternative) => inSequence(alternative.elements, place, rarity)));
  if (element.type === "Quantifier" && element.min > 0) return inside(element.element, place, rarity);
  return null;
}

/** What elements begin with, as far as they can be followed. */
function closed(elements: readonly AST.Element[]): readonly string[] | null {
  let words: readonly string[] | null = null;
  let beginnings: readonly Beginning[] | null = unknown;
  for (const element of elements) {
    beginnings = follow([element], beginnings, most);
    if (beginnings === null) return words;
    if (beginnings.every(({ text }) => text !== "")) words = best(beginnings.map(({ text }) => [text]));
    if (beginnings.every(({ isOpen }) => !isOpen)) return words;
  }
  return words;
}

/** Where a match stands behind an element. Where that cannot be told it is no edge, and nothing has begun. */
function after(element: AST.Element, place: Place): Place {
  switch (element.type) {
    case "Character":
      return isWord(element.value) ? { isEdge: false, isBegun: true } : { isEdge: true, isBegun: place.isBegun };
    case "CharacterClass":
      return { isEdge: isAll(element, false), isBegun: place.isBegun || isAll(element, true) };
    case "CharacterSet":
      return { isEdge: (element.kind === "space" && !element.negate) || (element.kind === "word" && element.negate), isBegun: place.isBegun || (element.kind !== "any" && element.kind !== "property" && !element.negate && element.kind !== "space") };
    case "Assertion":
      if (element.kind === "word") return { isEdge: place.isEdge || !element.negate, isBegun: place.isBegun };
      if (element.kind === "start") return { isEdge: true, isBegun: place.isBegun };
      // What a look behind has seen ends where the next element begins.
      if (element.kind === "lookbehind" && !element.negate) return { isEdge: place.isEdge || element.alternatives.every((alternative) => afterAll(alternative.elements, { isEdge: false, isBegun: false }).isEdge), isBegun: place.isBegun };
      return place;
    case "Group":
    case "CapturingGroup": {
      const ends = element.alternatives.map((alternative) => afterAll(alternative.elements, place));
      return { isEdge: ends.every((end) => end.isEdge), isBegun: ends.every((end) => end.isBegun) };
    }
    case "Quantifier": {
      const once = after(element.element, place);
      const again = element.max > 1 ? after(element.element, once) : once;
      const isEdge = once.isEdge && again.isEdge;
      return element.min > 0 ? { isEdge, isBegun: once.isBegun } : { isEdge: isEdge && place.isEdge, isBegun: place.isBegun };
    }
    case "ExpressionCharacterClass":
    case "Backreference":
      return { isEdge: false, isBegun: place.isBegun };
    default:
      return element satisfies never;
  }
}

function afterAll(elements: readonly AST.Element[], start: Place): Place {
  return elements.reduce((place, element) => after(element, place), start);
}

/** Whether a class holds characters of words only, or none of them. */
function isAll(element: AST.CharacterClass, ofWords: boolean): boolean {
  if (element.negate) return false;
  return element.elements.every((part) => {
    if (part.type === "Character") return isWord(part.value) === ofWords;
    if (part.type === "CharacterClassRange") return ofWords && /^(?:[a-z]{2}|\d{2})$/.test(String.fromCodePoint(part.min.value, part.max.value));
    return part.type === "CharacterSet" && ((part.kind === "word" && part.negate !== ofWords) || (part.kind === "space" && !part.negate && !ofWords));
  });
}

/** The characters of words as rules know them, in folded text: letters without accents, digits, and the underscore that \b takes for one. */
function isWord(code: number): boolean {
  return /\w/.test(String.fromCodePoint(code));
}
