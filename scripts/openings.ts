import { parseRegExpLiteral } from "@eslint-community/regexpp";
import type { AST } from "@eslint-community/regexpp";
import { beginsAtTextStart, patternKey } from "../src/classify/pattern-key.ts";
import { emptyWording, rules, wordings } from "../src/knowledge/index.ts";
import { longestKey } from "../src/classify/word-trie.ts";
import { follow, unknown } from "./beginnings.ts";
import type { Beginning } from "./beginnings.ts";
import { needOf } from "./needs.ts";
import { rarity } from "./rarity.ts";

/** How many characters of a match's beginning are looked at, spaces included: fewer where that would make too many beginnings. */
const lengths = [10, 8, 6, 4] as const;
const tooMany = 48;
/** The longest rest behind a choice, in characters of the pattern, that is repeated for each of its choices. */
const longestTail = 30;

/** The module `src/knowledge/rules/openings.ts`: each pattern of a rule in its alternatives, with what its matches can begin with and what else
 *  they need, so that an alternative is only tried where it can match. One that may begin anywhere has no openings. */
export function openingsText(): string {
  const patterns = new Map(rules.flatMap((rule) => rule.match.map((pattern) => [patternKey(pattern), pattern])));
  const entries = [...patterns].map(([key, pattern]) => `  [${JSON.stringify(key)}, [${alternativesOf(pattern).map(written).join(", ")}]],`);
  return `/** Made by \`npm run generate\` from the rules: the alternatives of each pattern, with the first letters of the words that they can begin with,
 *  and of the words one of which they need further on. */
export const openings: readonly (readonly [string, readonly (readonly [string, string, string])[]])[] = [
${entries.join("\n")}
];

/** For each pattern of the language that is no rule, the first letters of the words one of which it needs. */
export const neededWords: readonly (readonly [string, string])[] = [
${[...wordings.map((wording) => wording.match), ...emptyWording].map((pattern) => `  [${JSON.stringify(patternKey(pattern))}, ${JSON.stringify(asKeys(needOf(pattern, true, rarity) ?? []))}],`).join("\n")}
];
`;
}

function written({ source, starts }: { readonly source: string; readonly starts: readonly string[] }): string {
  const needs = needOf(new RegExp(source), starts.length === 0 || beginsAtTextStart.test(source), rarity) ?? [];
  return `[${[source, asKeys(starts), asKeys(needs)].map((text) => JSON.stringify(text)).join(", ")}]`;
}

/** Beginnings of words as the trie takes them, cut to what it looks at; what begins with another key is found by that. */
function asKeys(words: readonly string[]): string {
  const keys: string[] = [];
  for (const key of words.map((word) => word.slice(0, longestKey)).sort()) {
    const last = keys.at(-1);
    if (last === undefined || !key.startsWith(last)) keys.push(key);
  }
  return keys.join("|");
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
  if (first.type === "Assertion" && first.kind === "word" && !first.negate) return closed(follow(rest, unknown, most));
  if (first.type === "Assertion" && first.kind === "start") {
    const skipsNonWords = rest[0]?.type === "CapturingGroup" || (rest[0]?.type === "Group" && rest[0].raw === "(?:\\W*)");
    return closed(follow(skipsNonWords ? rest.slice(1) : rest, unknown, most));
  }
  if ((first.type === "Group" || first.type === "CapturingGroup") && rest.length === 0) {
    const parts = first.alternatives.map((part) => begin(part, most));
    return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
  }
  return null;
}

function closed(openings: readonly Beginning[] | null): readonly string[] | null {
  if (openings === null || openings.some((opening) => opening.text === "")) return null;
  return openings.map((opening) => opening.text);
}
