import { capabilities } from "../knowledge/index.ts";
import { nameKey } from "../model/folded.ts";

const productKeys: ReadonlyMap<string, string> = new Map(
  capabilities.flatMap((capability) => [capability.name, ...capability.aliases].map((name): [string, string] => [nameKey(name.replace(/_/g, " ")), capability.id])),
);

/** The longest word of each product's name, as far as a plural leaves it alone: a text without any of them names no product. Nearly all cells of a
 *  register are such texts, and this is known of them in a tenth of the time. */
const tellingWord = new RegExp([...new Set([...productKeys.keys()].map((key) => longestWord(key).replace(/y$/, "")))].join("|"), "i");
const isAscii = /^[\0-\x7f]*$/;

/** The GP Connect product that a whole text names, by its id; null for any other text. */
export function productOf(text: string): string | null {
  if (isAscii.test(text) && !tellingWord.test(text)) return null;
  const key = nameKey(text.replace(/\([^)]*\)/g, " ").replace(/[_:]/g, " "));
  return productKeys.get(key) ?? productKeys.get(key.replace(/^gp connect |^gpc /, "")) ?? null;
}

function longestWord(key: string): string {
  return key.split(" ").reduce((longest, word) => (word.length > longest.length ? word : longest), "");
}
