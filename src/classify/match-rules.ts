import { emptyWording, openings, rowWordings } from "../knowledge/index.ts";
import type { Rule } from "../model/knowledge.ts";
import { fold, originalWords } from "../model/folded.ts";
import type { Cell } from "../model/register.ts";
import { Remembered } from "../model/remembered.ts";
import { isDenied, subjectOf } from "./denial.ts";
import type { Discount } from "./denial.ts";
import { beginsAtTextStart, patternKey } from "./pattern-key.ts";
import { possiblePatterns } from "./possible-patterns.ts";
import { buildTrie, lookUp } from "./word-trie.ts";
import type { WordTrie } from "./word-trie.ts";

/** Where a rule's words stand in a cell, and why they may not count; `isDoubtful` where that they are a mere subject is not plain. */
export type Hit = { readonly rule: Rule; readonly cell: Cell; readonly text: string; readonly start: number; readonly end: number; readonly discounted: Discount | null; readonly isDoubtful: boolean };

/** A piece of a rule's pattern, made into a regular expression when it is first needed: most registers need few of them. One that `stands`
 *  at its opening is tried there and nowhere else, others on the whole text; and only where one of the words it `needs` comes behind. */
type Piece = { readonly rule: Rule; readonly source: string; readonly stands: boolean; readonly needs: readonly Needed[]; readonly order: number; pattern: RegExp | null };

/** A word that pieces need: where the last text that has it has it last, counted over all the texts that were looked at. */
type Needed = { seenAt: number };

/** Rules made ready: the pieces to try on every text, and, by the beginnings of words, those to try where such a word is, and the words that pieces
 *  need. `lookedAt` counts the characters of all texts. */
export type RuleSet = { readonly always: readonly Piece[]; readonly words: WordTrie<Piece | Needed>; readonly matched: Remembered<readonly Found[]>; lookedAt: number };

/** How many texts a set of rules remembers the matches of: registers say the same in many cells. */
const mostRemembered = 3_000;

/** A hit without its cell: the same text stands in many cells. */
type Found = Omit<Hit, "cell">;

const alternativesOf = new Map(openings);

/** Makes a set of rules ready to be tried on many cells. */
export function compileRules(rules: readonly Rule[]): RuleSet {
  const always: Piece[] = [];
  let order = 0;
  const opened: (readonly [string, Piece])[] = [];
  const needed = new Map<string, Needed>();
  const need = (word: string): Needed => {
    const known = needed.get(word) ?? { seenAt: -1 };
    needed.set(word, known);
    return known;
  };
  for (const rule of rules) {
    for (const whole of rule.match) {
      for (const [source, starts, needs] of alternativesOf.get(patternKey(whole)) ?? [[whole.source, "", ""] as const]) {
        const stands = starts !== "" && !beginsAtTextStart.test(source);
        const piece: Piece = { rule, source, stands, needs: needs === "" ? [] : needs.split("|").map(need), order: order++ + rankOf(starts, stands) * 100_000, pattern: null };
        if (starts === "") always.push(piece);
        else for (const start of starts.split("|")) opened.push([start, piece]);
      }
    }
  }
  return { always, words: buildTrie<Piece | Needed>([...needed, ...opened]), matched: new Remembered<readonly Found[]>(mostRemembered), lookedAt: 0 };
}

/** Of two rules that find the same words the one comes first whose piece stands where nearly any word may begin, then one that stands at its
 *  opening, then one that may begin anywhere; and of two alike the one that the knowledge names first. */
function rankOf(starts: string, stands: boolean): number {
  if (stands) return /(?:^|\|).(?:\||$)/.test(starts) ? 0 : 1;
  return starts === "" ? 2 : 3;
}

/** All the places in a cell where rules match that the question at hand `asks` for, in reading order. Where one match lies inside a longer one
 *  of another answer, the longer one speaks: "clinical audit by our own GPs" is not "clinical audit". */
export function matchRules(set: RuleSet, cell: Cell, asks: (rule: Rule) => boolean = () => true): readonly Hit[] {
  let found = set.matched.get(cell.text);
  if (found === undefined) {
    found = findHits(set, cell.text);
    set.matched.set(cell.text, found);
  }
  const hits: Hit[] = [];
  for (const { rule, text, start, end, discounted, isDoubtful } of found) if (asks(rule)) hits.push({ rule, cell, text, start, end, discounted, isDoubtful });
  return hits;
}

function findHits(set: RuleSet, original: string): readonly Found[] {
  const folded = fold(original);
  const spans = withoutEmptyWords(spansOf(set, folded.text), folded.text);
  return spans.flatMap((span, i): readonly Found[] => {
    const by = swallowing(span, spans, i, folded.text);
    if (by !== null && !(isStrongCare(span) && by.rule.says === "secondary-use" && isBesideJoint(folded.text, span, by))) return [];
    const discount = by === null ? discountOf(span, folded.text) : listed;
    return [{ rule: span.rule, text: originalWords(folded, span.start, span.end), start: span.start, end: span.end, ...discount }];
  });
}

/** Care that a longer match of secondary use takes in across an "and" may be an item of its own: "counts and named patients each week". It does not
 *  count, and is a doubt that holds a withdrawal. */
const listed: Discounted = { discounted: "subject", isDoubtful: true };

function isStrongCare({ rule }: Span): boolean {
  return rule.question === "use" && rule.says === "direct-care" && rule.weak === undefined;
}

/** Whether, within longer words, an "and" or the like stands between some words and the others. */
function isBesideJoint(text: string, { start, end }: Span, within: Span): boolean {
  return rowWordings["joint-in-front"].match.test(text.slice(within.start, start)) || rowWordings["joint-behind"].match.test(text.slice(end, within.end));
}

/** Where a rule's words stand in a folded text; `order` is the piece's that found them, `discount` is found when it is first asked for. */
type Span = { readonly rule: Rule; readonly start: number; readonly end: number; readonly order: number; discount: Discounted | null };
type Discounted = Pick<Hit, "discounted" | "isDoubtful">;

/** Every match of every rule, in reading order, of those that begin together the longest first. */
function spansOf(set: RuleSet, text: string): readonly Span[] {
  const base = set.lookedAt;
  set.lookedAt += text.length + 1;
  const spans: Span[] = [];
  const whole = new Set<Piece>();
  // The last word comes first, so that of the words that a piece needs those further on have been seen when it is its turn.
  lookUp(set.words, text, (values, at) => {
    for (const value of values) {
      if (!("rule" in value)) {
        if (value.seenAt < base) value.seenAt = base + at;
      } else if (!value.stands) whole.add(value);
      else if (isMet(value, base + at + 1)) {
        const pattern = (value.pattern ??= new RegExp(value.source, "y"));
        pattern.lastIndex = at;
        if (pattern.test(text)) spans.push({ rule: value.rule, start: at, end: pattern.lastIndex, order: value.order, discount: null });
      }
    }
  });
  for (const pieces of [set.always, whole]) {
    for (const piece of pieces) if (isMet(piece, base)) for (const span of spansAnywhere(piece, text)) spans.push(span);
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
  return spans.filter((span, i) => !isRepeated(span, spans, i));
}

function spansAnywhere(piece: Piece, text: string): readonly Span[] {
  const spans: Span[] = [];
  const pattern = (piece.pattern ??= new RegExp(piece.source, "g"));
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) spans.push({ rule: piece.rule, start: found.index, end: pattern.lastIndex, order: piece.order, discount: null });
  return spans;
}

/** Whether one of the words that a piece needs was seen, from a place on. */
function isMet({ needs }: Piece, from: number): boolean {
  for (const word of needs) if (word.seenAt >= from) return true;
  return needs.length === 0;
}

/** Whether two pieces of one rule found the same words. */
function isRepeated(span: Span, spans: readonly Span[], i: number): boolean {
  for (let before = spans[--i]; before !== undefined && before.start === span.start && before.end === span.end; before = spans[--i]) if (before.rule === span.rule) return true;
  return false;
}

const emptyIn = possiblePatterns(emptyWording);

/** Weak words of care inside wording that says nothing do not count. */
function withoutEmptyWords(spans: readonly Span[], text: string): readonly Span[] {
  if (spans.every(({ rule }) => rule.weak === undefined)) return spans;
  const empty = [...emptyIn(text)].flatMap((pattern) => [...text.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length })));
  return spans.filter(({ rule, start, end }) => rule.weak === undefined || !empty.some((words) => words.start <= start && end <= words.end));
}

function discountOf(span: Span, text: string): Discounted {
  return (span.discount ??= findDiscount(span, text));
}

function findDiscount({ rule, start, end }: Span, text: string): Discounted {
  if (rule.question === "status") return { discounted: null, isDoubtful: false };
  if (isDenied(text, start, end)) return { discounted: "denied", isDoubtful: isCareInList(rule, text, start, end) };
  const mayBeSubject = rule.question === "use" && rule.says === "direct-care" && rule.exclusive !== true && rule.namesUse !== true;
  const subject = mayBeSubject ? subjectOf(text, start, end) : null;
  return { discounted: subject === null ? null : "subject", isDoubtful: subject === "probably" };
}

/** Whether what is denied may be care that begins something new behind an "and" or a comma: "no names, results to the practice", "purposes other than
 *  direct care and a test for the patient". The names of uses are what such lists deny. */
function isCareInList(rule: Rule, text: string, start: number, end: number): boolean {
  if (rule.question !== "use" || rule.says !== "direct-care" || rule.weak !== undefined || rule.namesUse === true) return false;
  return rowWordings["joint-in-front"].match.test(text.slice(0, start)) || rowWordings["joint-within"].match.test(text.slice(start, end));
}

/** How much longer a match of secondary use may be, in characters, to speak for the words of care inside it: "cancer screening uptake" may,
 *  "compare … with … results" with other things between may not. */
const furthestReach = 30;

/** What swallows a match; null where nothing does. A match inside a longer one of the same question says less than it; what is longer comes before it in reading order. Where the longer one is
 *  a mere subject, only what says the same falls with it. */
function swallowing(span: Span, spans: readonly Span[], i: number, text: string): Span | null {
  for (let k = 0; k < i; k++) {
    const by = spans[k];
    if (by === undefined || span.end > by.end || span.rule.question !== by.rule.question) continue;
    const longer = by.end - by.start - (span.end - span.start);
    if (longer === 0) continue;
    if (by.rule.says === span.rule.says) return by;
    if (span.rule.says === "direct-care" && by.rule.says === "secondary-use" && longer > furthestReach) continue;
    if (discountOf(by, text).discounted !== "subject") return by;
  }
  return null;
}
