import type { ActionCounts, PracticesNamed } from "../model/portfolio.ts";
import type { Held, Outcome } from "../model/vocabulary.ts";
import { outcomes } from "../model/vocabulary.ts";

/** What is counted of an action: its outcome, and whether something holds it. */
type Counted = { readonly action: number; readonly outcome: Outcome; readonly held: Held | null };

/** Outcomes counted by action while records come in. */
export type ActionTally = Map<number, Map<Outcome, { ready: number; held: number }>>;

/** Adds entries to a tally. */
export function tally(counts: ActionTally, entries: readonly Counted[]): void {
  for (const { action, outcome, held } of entries) {
    const of = counts.get(action) ?? new Map<Outcome, { ready: number; held: number }>();
    counts.set(action, of);
    const numbers = of.get(outcome) ?? { ready: 0, held: 0 };
    of.set(outcome, numbers);
    if (held === null) numbers.ready++;
    else numbers.held++;
  }
}

/** A tally as it is written: by action, and in the order of the outcomes. */
export function countsOf(counts: ActionTally): ActionCounts[] {
  return [...counts].sort(([a], [b]) => a - b).map(([action, of]) => ({ action, outcomes: Object.fromEntries(outcomes.flatMap((outcome) => (of.has(outcome) ? [[outcome, of.get(outcome) ?? { ready: 0, held: 0 }] as const] : []))) }));
}

/** How many practices a list names; the tables have them all. */
const mostNamed = 50;

/** Practices noted while records come in, in the order of the portfolio; one that is noted again counts once. */
export type NamedTally = { number: number; readonly first: string[]; last: string };

/** Notes a practice under a value. */
export function note<Key extends string>(named: Map<Key, NamedTally>, key: Key, practice: string): void {
  const known = named.get(key);
  if (known === undefined) named.set(key, { number: 1, first: [practice], last: practice });
  else if (known.last !== practice) {
    known.number++;
    known.last = practice;
    if (known.first.length < mostNamed) known.first.push(practice);
  }
}

/** Noted practices as they are written, in the order of the values given; values that no practice has are left out. */
export function namedBy<Key extends string>(named: ReadonlyMap<Key, NamedTally>, order: readonly Key[]): Record<string, PracticesNamed> {
  return Object.fromEntries(order.flatMap((key) => (named.has(key) ? [[key, namedAs(named.get(key))] as const] : [])));
}

/** Noted practices of one value as they are written. */
export function namedAs(named: NamedTally | undefined): PracticesNamed {
  return { number: named?.number ?? 0, first: named?.first ?? [] };
}

/** Adds one to a count. */
export function increase<Key>(counts: Map<Key, number>, key: Key, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** Counts as they are written, in the order of the values given; what was not counted is left out. */
export function countsBy<Key extends string>(counts: ReadonlyMap<Key, number>, order: readonly Key[]): Record<string, number> {
  return Object.fromEntries(order.flatMap((key) => (counts.has(key) ? [[key, counts.get(key) ?? 0] as const] : [])));
}

/** The spelling that was counted most; of several the first by code unit. */
export function commonest(spellings: ReadonlyMap<string, number>): string | null {
  let best: readonly [string, number] | null = null;
  for (const [spelling, number] of spellings) if (best === null || number > best[1] || (number === best[1] && spelling < best[0])) best = [spelling, number];
  return best === null ? null : best[0];
}
