import { neededWords } from "../knowledge/index.ts";
import { patternKey } from "./pattern-key.ts";
import { buildTrie, lookUp } from "./word-trie.ts";

const needsOf = new Map(neededWords);

/** Of some patterns those that can match in a folded text or in any part of it that begins and ends with a word: those of which the text has a
 *  needed word, and those that need none. The answer for the last text is remembered: many matches of one cell are asked about in turn. */
export function possiblePatterns(patterns: readonly RegExp[]): (text: string) => ReadonlySet<RegExp> {
  const needs = patterns.map((pattern) => ({ pattern, words: needsOf.get(patternKey(pattern)) ?? "" }));
  const always = needs.flatMap(({ pattern, words }) => (words === "" ? [pattern] : []));
  const trie = buildTrie(needs.flatMap(({ pattern, words }) => (words === "" ? [] : words.split("|").map((word) => [word, pattern] as const))));
  let last: { readonly text: string; readonly possible: ReadonlySet<RegExp> } = { text: "", possible: new Set(always) };
  return (text) => {
    if (text === last.text) return last.possible;
    const possible = new Set(always);
    lookUp(trie, text, (patterns) => {
      for (const pattern of patterns) possible.add(pattern);
    });
    last = { text, possible };
    return possible;
  };
}
