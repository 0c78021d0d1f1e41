import { emptyWording, openings } from "../knowledge/index.ts";
import type { Rule } from "../model/knowledge.ts";
import { fold, originalWords } from "../model/folded.ts";
import type { Cell } from "../model/register.ts";
import { isDenied, subjectOf } from "./denial.ts";
import type { Discount } from "./denial.ts";
import { patternKey } from "./pattern-key.ts";

/** Where a rule's words stand in a cell, and why they may not count; `isDoubtful` where that they are a mere subject is not plain. */
export type Hit = { readonly rule: Rule; readonly cell: Cell; readonly text: string; readonly start: number; readonly end: number; readonly discounted: Discount | null; readonly isDoubtful: boolean };

/** A piece of a rule's pattern, made into a regular expression when it is first needed: most registers need few of them. One that `stands`
 *  at its opening is tried there and nowhere else; others are tried on the whole text. */
type Compiled = { readonly rule: Rule; readonly source: string; readonly stands: boolean; pattern: RegExp | null };

/** The pieces whose matches begin with one of two letters or digits, each with the beginnings that it needs. */
type Bucket = readonly { readonly opening: string; readonly compiled: Compiled }[];

/** Rules made ready: the patterns to try on every text, and those to try only where a word begins as their matches do. */
export type RuleSet = { readonly always: readonly Compiled[]; readonly buckets: ReadonlyMap<string, Bucket>; readonly readsWeakWords: boolean; readonly matched: Map<string, readonly Hit[]> };

const alternativesOf = new Map(openings);
/** A pattern that is tied to the text's start, with anything but words before its opening. */
const beginsAtTextStart = /(?:^|[(|])\^/;

/** Makes a set of rules ready to be tried on many cells. */
export function compileRules(rules: readonly Rule[]): RuleSet {
  const always: Compiled[] = [];
  const buckets = new Map<string, { opening: string; compiled: Compiled }[]>();
  for (const rule of rules) {
    for (const whole of rule.match) {
      for (const [source, starts] of alternativesOf.get(patternKey(whole)) ?? [[whole.source, ""] as const]) {
        const compiled = { rule, source, stands: starts !== "" && !beginsAtTextStart.test(source), pattern: null };
        if (starts === "") always.push(compiled);
        for (const opening of starts === "" ? [] : starts.split("|")) {
          const key = opening.slice(0, 2);
          const bucket = buckets.get(key);
          if (bucket === undefined) buckets.set(key, [{ opening, compiled }]);
          else bucket.push({ opening, compiled });
        }
      }
    }
  }
  return { always, buckets, readsWeakWords: rules.some((rule) => rule.question === "use" && rule.weak !== undefined), matched: new Map() };
}

/** All the places in a cell where rules match, in reading order. Where one match lies inside a longer one of another answer, the longer
 *  one speaks: "clinical audit by our own GPs" is not "clinical audit". */
export function matchRules(set: RuleSet, cell: Cell): readonly Hit[] {
  const known = set.matched.get(cell.text);
  if (known !== undefined) return known.map((hit) => ({ ...hit, cell }));
  const hits = findHits(set, cell);
  if (set.matched.size >= mostRemembered) set.matched.clear();
  set.matched.set(cell.text, hits);
  return hits;
}

/** How many texts a set of rules remembers the matches of: registers say the same in many cells. */
const mostRemembered = 20_000;

function findHits(set: RuleSet, cell: Cell): readonly Hit[] {
  const folded = fold(cell.text);
  const hits = new Map<string, Hit>();
  for (const { compiled, at } of candidates(set, folded.text)) {
    const { rule, stands } = compiled;
    const pattern = (compiled.pattern ??= new RegExp(compiled.source, stands ? "y" : "g"));
    pattern.lastIndex = at;
    for (let found = pattern.exec(folded.text); found !== null; found = stands ? null : pattern.exec(folded.text)) {
      const start = found.index;
      const end = start + found[0].length;
      const key = `${rule.id} ${start} ${end}`;
      if (!hits.has(key)) hits.set(key, { rule, cell, start, end, text: originalWords(folded, start, end), ...discountOf(rule, folded.text, start, end) });
    }
  }
  const empty = set.readsWeakWords && hits.size > 0 ? emptyWording.flatMap((pattern) => [...folded.text.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length }))) : [];
  const all = [...hits.values()].filter((hit) => hit.rule.weak === undefined || !empty.some((span) => span.start <= hit.start && hit.end <= span.end));
  return all.filter((hit) => !all.some((other) => isSwallowed(hit, other))).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The patterns worth trying on a text, and where, by what stands at the beginning of its words. */
function candidates({ always, buckets }: RuleSet, text: string): readonly { readonly compiled: Compiled; readonly at: number }[] {
  const whole = new Set(always);
  const found: { compiled: Compiled; at: number }[] = [];
  const look = (key: string, at: number): void => {
    let last: Compiled | null = null;
    for (const { opening, compiled } of buckets.get(key) ?? []) {
      if (compiled === last || !text.startsWith(opening, at)) continue;
      last = compiled;
      if (compiled.stands) found.push({ compiled, at });
      else whole.add(compiled);
    }
  };
  for (let at = 0, inWord = false; at < text.length; at++) {
    const isWord = isWordCode(text.charCodeAt(at));
    if (isWord && !inWord) {
      look(text.slice(at, at + 1), at);
      if (at + 1 < text.length) look(text.slice(at, at + 2), at);
    }
    inWord = isWord;
  }
  for (const compiled of whole) found.push({ compiled, at: 0 });
  return found;
}

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

function discountOf(rule: Rule, text: string, start: number, end: number): { readonly discounted: Discount | null; readonly isDoubtful: boolean } {
  if (rule.question === "status") return { discounted: null, isDoubtful: false };
  if (isDenied(text, start, end)) return { discounted: "denied", isDoubtful: false };
  const mayBeSubject = rule.question === "use" && rule.says === "direct-care" && rule.exclusive !== true && rule.namesUse !== true;
  const subject = mayBeSubject ? subjectOf(text, start, end) : null;
  return { discounted: subject === null ? null : "subject", isDoubtful: subject === "probably" };
}

/** How much longer a match of secondary use may be, in characters, to speak for the words of care inside it: "cancer screening uptake" may,
 *  "compare … with … results" with other things between may not. */
const furthestReach = 30;

/** A match inside a longer one of the same question says less than it. Where the longer one is a mere subject, only what says the same
 *  falls with it. */
function isSwallowed(hit: Hit, by: Hit): boolean {
  const longer = by.end - by.start - (hit.end - hit.start);
  if (by.start > hit.start || hit.end > by.end || longer <= 0 || hit.rule.question !== by.rule.question) return false;
  if (by.discounted === "subject") return by.rule.says === hit.rule.says;
  return !(hit.rule.says === "direct-care" && by.rule.says === "secondary-use" && longer > furthestReach);
}
