import { parseRegExpLiteral } from "@eslint-community/regexpp";
import type { AST } from "@eslint-community/regexpp";
import { patternKey } from "../src/classify/pattern-key.ts";
import { rules } from "../src/knowledge/index.ts";

/** How many characters of a match's beginning are looked at, spaces included: fewer where that would make too many beginnings. */
const lengths = [10, 8, 6, 4] as const;
const tooMany = 48;
/** The longest rest behind a choice, in characters of the pattern, that is repeated for each of its choices. */
const longestTail = 30;

/** What a match can begin with, up to so many characters; `isOpen` where the next characters may be known too. */
type Opening = { readonly text: string; readonly isOpen: boolean };

/** The module `src/knowledge/rules/openings.ts`: each pattern of a rule in its alternatives, with what its matches can begin with, so that an
 *  alternative is only tried on texts that have such a beginning. One that may begin anywhere has no openings and is always tried. */
export function openingsText(): string {
  const patterns = new Map(rules.flatMap((rule) => rule.match.map((pattern) => [patternKey(pattern), pattern])));
  const entries = [...patterns].map(([key, pattern]) => `  [${JSON.stringify(key)}, [${alternativesOf(pattern).map(({ source, starts }) => `[${JSON.stringify(source)}, ${JSON.stringify(starts.join("|"))}]`).join(", ")}]],`);
  return `/** Made by \`npm run generate\` from the rules: the alternatives of each pattern, with the first letters of the words that they can begin with. */
export const openings: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
${entries.join("\n")}
];
`;
}

/** A pattern's alternatives as patterns of their own, "a|b" and "\\b(?:a|b)c" alike, with their openings; those that begin alike stay together. */
export function alternativesOf(pattern: RegExp): readonly { readonly source: string; readonly starts: readonly string[] }[] {
  const together = new Map<string, { starts: readonly string[]; heads: Map<string, string[]> }>();
  for (const { head, choice, tail } of parseRegExpLiteral(pattern).pattern.alternatives.flatMap(split)) {
    const starts = openingsOf(new RegExp(`${head}${choice}${tail}`)) ?? [];
    const key = starts.join("|");
    const group = together.get(key) ?? { starts, heads: new Map<string, string[]>() };
    const frame = `${head}\u0000${tail}`;
    group.heads.set(frame, [...(group.heads.get(frame) ?? []), choice]);
    together.set(key, group);
  }
  return [...together.values()].map(({ starts, heads }) => ({
    starts,
    source: [...heads].map(([frame, choices]) => frame.replace("\u0000", () => `(?:${choices.join("|")})`)).join("|"),
  }));
}

/** An alternative that is a choice between some zero-width assertions and a rest, as one piece a choice. */
function split(alternative: AST.Alternative): readonly { readonly head: string; readonly choice: string; readonly tail: string }[] {
  const at = alternative.elements.findIndex((element) => element.type !== "Assertion");
  const element = alternative.elements[at];
  const raw = (elements: readonly AST.Element[]): string => elements.map((part) => part.raw).join("");
  // A long rest would have to be made ready again for every choice, which costs more than it saves.
  if (element?.type !== "Group" || element.alternatives.length < 2 || raw(alternative.elements.slice(at + 1)).length > longestTail) return [{ head: "", choice: alternative.raw, tail: "" }];
  return element.alternatives.map((choice) => ({ head: raw(alternative.elements.slice(0, at)), choice: choice.raw, tail: raw(alternative.elements.slice(at + 1)) }));
}

/** The openings of a pattern in order, or null where a match may begin with something else than a word. */
export function openingsOf(pattern: RegExp): readonly string[] | null {
  for (const most of lengths) {
    const found = new Set<string>();
    for (const alternative of parseRegExpLiteral(pattern).pattern.alternatives) {
      const starts = begin(alternative, most);
      if (starts === null) return null;
      for (const start of starts) found.add(start);
    }
    if (found.size <= tooMany || most === lengths.at(-1)) return [...found].sort();
  }
  return null;
}

/** An alternative that begins at a word's edge, or at the text's start with anything but words in between. */
function begin(alternative: AST.Alternative, most: number): readonly string[] | null {
  const [first, ...rest] = alternative.elements.filter((element) => !(element.type === "Assertion" && (element.kind === "lookbehind" || element.kind === "lookahead")));
  if (first === undefined) return null;
  if (first.type === "Assertion" && first.kind === "word" && !first.negate) return closed(follow(rest, [{ text: "", isOpen: true }], most));
  if (first.type === "Assertion" && first.kind === "start") {
    const skipsNonWords = rest[0]?.type === "CapturingGroup" || (rest[0]?.type === "Group" && rest[0].raw === "(?:\\W*)");
    return closed(follow(skipsNonWords ? rest.slice(1) : rest, [{ text: "", isOpen: true }], most));
  }
  if ((first.type === "Group" || first.type === "CapturingGroup") && rest.length === 0) {
    const parts = first.alternatives.map((part) => begin(part, most));
    return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
  }
  return null;
}

function closed(openings: readonly Opening[] | null): readonly string[] | null {
  if (openings === null || openings.some((opening) => opening.text === "")) return null;
  return openings.map((opening) => opening.text);
}

function follow(elements: readonly AST.Element[], before: readonly Opening[] | null, most: number): readonly Opening[] | null {
  let openings = before;
  for (const element of elements) {
    if (openings === null || openings.every((opening) => !opening.isOpen)) return openings;
    const done: readonly Opening[] = openings.filter((opening) => !opening.isOpen);
    const open: readonly Opening[] = openings.filter((opening) => opening.isOpen);
    const next = extend(element, open, most);
    openings = next === null ? null : unique([...done, ...next]);
  }
  return openings;
}

/** What open beginnings become with one more element of the pattern; null where that cannot be told. */
function extend(element: AST.Element, open: readonly Opening[], most: number): readonly Opening[] | null {
  switch (element.type) {
    case "Assertion":
      return open;
    case "Character": {
      const character = String.fromCodePoint(element.value);
      return open.map((opening) => add(opening, character, most));
    }
    case "CharacterClass": {
      if (element.negate) return null;
      const characters: string[] = [];
      for (const part of element.elements) {
        if (part.type === "Character") characters.push(String.fromCodePoint(part.value));
        else if (part.type === "CharacterClassRange") for (let code = part.min.value; code <= part.max.value; code++) characters.push(String.fromCodePoint(code));
        else return anyWord(open);
      }
      return open.flatMap((opening) => characters.map((character) => add(opening, character, most)));
    }
    case "CharacterSet":
      return anyWord(open);
    case "Group":
    case "CapturingGroup": {
      const parts = element.alternatives.map((alternative) => follow(alternative.elements, open, most));
      return parts.some((part) => part === null) ? null : unique(parts.flatMap((part) => part ?? []));
    }
    case "Quantifier": {
      const once = follow([element.element], open, most);
      if (once === null) return null;
      // What is repeated may stand once or more: only its first turn is known.
      return unique([...once.map((opening) => (element.max > 1 ? { ...opening, isOpen: false } : opening)), ...(element.min === 0 ? open : [])]);
    }
    case "ExpressionCharacterClass":
    case "Backreference":
      return null;
    default:
      return element satisfies never;
  }
}

/** A class such as \w or \d tells nothing more of the word: what is known of it has to do. */
function anyWord(open: readonly Opening[]): readonly Opening[] | null {
  return open.some((opening) => opening.text === "") ? null : open.map((opening) => ({ ...opening, isOpen: false }));
}

function add({ text, isOpen }: Opening, character: string, most: number): Opening {
  if (text === "" && !/[a-z0-9]/.test(character)) return { text, isOpen };
  const longer = text + character;
  return { text: longer, isOpen: longer.length < most };
}

function unique(openings: readonly Opening[]): readonly Opening[] {
  return [...new Map(openings.map((opening) => [`${opening.text} ${opening.isOpen}`, opening])).values()];
}
