import { emptyWording } from "../knowledge/index.ts";
import type { Rule } from "../model/knowledge.ts";
import { fold, originalWords } from "../model/folded.ts";
import type { Cell } from "../model/register.ts";
import { isDenied, isSubject } from "./denial.ts";
import type { Discount } from "./denial.ts";

/** Where a rule's words stand in a cell, and why they may not count. */
export type Hit = { readonly rule: Rule; readonly cell: Cell; readonly text: string; readonly start: number; readonly end: number; readonly discounted: Discount | null };

type Compiled = { readonly rule: Rule; readonly patterns: readonly RegExp[] };

/** Makes a set of rules ready to be tried on many cells. */
export function compileRules(rules: readonly Rule[]): readonly Compiled[] {
  return rules.map((rule) => ({ rule, patterns: rule.match.map((pattern) => new RegExp(pattern.source, "g")) }));
}

/** All the places in a cell where rules match, in reading order. Where one match lies inside a longer one of another answer, the longer
 *  one speaks: "clinical audit by our own GPs" is not "clinical audit". */
export function matchRules(compiled: readonly Compiled[], cell: Cell): readonly Hit[] {
  const folded = fold(cell.text);
  const hits = new Map<string, Hit>();
  for (const { rule, patterns } of compiled) {
    for (const pattern of patterns) {
      pattern.lastIndex = 0;
      for (let found = pattern.exec(folded.text); found !== null; found = pattern.exec(folded.text)) {
        const start = found.index;
        const end = start + found[0].length;
        hits.set(`${rule.id} ${start} ${end}`, { rule, cell, start, end, text: originalWords(folded, start, end), discounted: discountOf(rule, folded.text, start, end) });
      }
    }
  }
  const empty = [...hits.values()].some((hit) => hit.rule.weak !== undefined) ? emptyWording.flatMap((pattern) => [...folded.text.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length }))) : [];
  const all = [...hits.values()].filter((hit) => hit.rule.weak === undefined || !empty.some((span) => span.start <= hit.start && hit.end <= span.end));
  return all.filter((hit) => !all.some((other) => isSwallowed(hit, other))).sort((a, b) => a.start - b.start || b.end - a.end);
}

function discountOf(rule: Rule, text: string, start: number, end: number): Discount | null {
  if (rule.question === "status") return null;
  if (isDenied(text, start, end)) return "denied";
  if (rule.question === "use" && rule.says === "direct-care" && rule.exclusive !== true && isSubject(text, start, end)) return "subject";
  return null;
}

/** A match inside a longer one of the same question says less than it. Where the longer one is a mere subject, only what says the same
 *  falls with it. */
function isSwallowed(hit: Hit, by: Hit): boolean {
  const isInside = by.start <= hit.start && hit.end <= by.end && by.end - by.start > hit.end - hit.start;
  return isInside && hit.rule.question === by.rule.question && (by.discounted !== "subject" || by.rule.says === hit.rule.says);
}
