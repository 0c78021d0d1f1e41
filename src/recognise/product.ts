import { capabilities } from "../knowledge/index.ts";
import { nameKey } from "../model/folded.ts";

const productKeys: ReadonlyMap<string, string> = new Map(
  capabilities.flatMap((capability) => [capability.name, ...capability.aliases].map((name): [string, string] => [nameKey(name.replace(/_/g, " ")), capability.id])),
);

/** The GP Connect product that a whole text names, by its id; null for any other text. */
export function productOf(text: string): string | null {
  const key = nameKey(text.replace(/\([^)]*\)/g, " ").replace(/[_:]/g, " "));
  return productKeys.get(key) ?? productKeys.get(key.replace(/^gp connect |^gpc /, "")) ?? null;
}
