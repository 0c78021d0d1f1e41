import { rules } from "../src/knowledge/index.ts";

/** Every word of the rules' examples with what comes behind it: a sample of how registers are worded. */
const words = rules.flatMap((rule) => [...rule.examples.yes, ...rule.examples.no]).flatMap((example) => {
  const text = example.toLowerCase();
  return [...text.matchAll(/(?<![a-z0-9])[a-z0-9]/g)].map((found) => text.slice(found.index, found.index + 12));
});
const counts = new Map<string, number>();

/** How seldom a text has a word with one of some beginnings: the smaller, the seldomer. A beginning that the sample lacks is taken to be the
 *  rarer the longer it is. */
export function rarity(beginnings: readonly string[]): number {
  return beginnings.reduce((sum, beginning) => sum + count(beginning), 0);
}

function count(beginning: string): number {
  const known = counts.get(beginning);
  if (known !== undefined) return known;
  const counted = words.filter((word) => word.startsWith(beginning)).length + 10 / 3 ** beginning.length;
  counts.set(beginning, counted);
  return counted;
}
