import { distance } from "fastest-levenshtein";
import { agreementHeadings, settingHeadings } from "../knowledge/headings.ts";
import { headingKey } from "../model/folded.ts";
import type { Field } from "../model/register.ts";

/** The two kinds of table that a register holds. */
export type TableKind = "agreements" | "gp-connect";

/** What a heading was taken for, and what else it could be where its words fit several fields. */
export type HeadingMatch = { readonly field: Field; readonly how: "heading" | "words" | "spelling"; readonly others: readonly Field[] };

const listsOf = { agreements: agreementHeadings, "gp-connect": [...settingHeadings, ...agreementHeadings.filter((heading) => heading.field !== "title" && heading.field !== "status")] } as const;
const exactOf = { agreements: exactIndex("agreements"), "gp-connect": exactIndex("gp-connect") } as const;

/** The longest text, in characters, that is taken for a heading by words in it: longer ones are what somebody wrote in a cell. */
const longestWordy = 60;

/** The shortest heading, in letters, in which one slip of the keyboard is forgiven, and the shortest in which two are. */
const oneSlip = 6;
const twoSlips = 10;

/** The field that a heading names, or null. A whole heading that is known beats words in it, and those beat a likely misspelling; words
 *  that fit several fields say so. */
export function matchHeading(text: string, kind: TableKind): HeadingMatch | null {
  const key = headingKey(text);
  if (key === "" || key.length > 160) return null;
  const exact = exactOf[kind].get(key);
  if (exact !== undefined) return { field: exact, how: "heading", others: [] };
  if (key.length > longestWordy) return null;
  const fitting = listsOf[kind].filter((heading) => heading.words.some((pattern) => pattern.test(key))).map((heading) => heading.field);
  const [field, ...others] = fitting;
  return field === undefined ? misspelt(key, kind) : { field, how: "words", others };
}

/** A known heading that differs by a slip or two, where no other field's is as near. */
function misspelt(key: string, kind: TableKind): HeadingMatch | null {
  const slips = key.length >= twoSlips ? 2 : key.length >= oneSlip ? 1 : 0;
  if (slips === 0 || !/^[a-z ]+$/.test(key)) return null;
  let nearest = slips + 1;
  const found = new Set<Field>();
  for (const [known, field] of exactOf[kind]) {
    if (Math.abs(known.length - key.length) > slips || known.length < oneSlip) continue;
    const apart = distance(known, key);
    if (apart > nearest || apart > slips) continue;
    if (apart < nearest) found.clear();
    nearest = apart;
    found.add(field);
  }
  const [field, ...others] = found;
  return field === undefined ? null : { field, how: "spelling", others };
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
