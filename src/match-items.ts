import { distance } from "fastest-levenshtein";
import { fold, nameKey } from "./model/folded.ts";

/** What an item of a register is known by over time. Null where the register does not say. */
export type Recognisable = {
  /** What identifies it for certain: the id in a workbook's hidden column, or its place in one and the same file. */
  readonly key: string | null;
  readonly reference: string | null;
  /** The title of an agreement, or a GP Connect setting as written. */
  readonly name: string | null;
  readonly recipient: string | null;
  /** The known scheme that the title names, or the GP Connect product of a setting. */
  readonly known: string | null;
  /** Whether `known` alone identifies the item, as a product does; a scheme may have several agreements. */
  readonly knownIsEnough: boolean;
  /** All texts of its row as one. */
  readonly row: string;
};

/** What a pair was matched by, the surest first. */
export type MatchedBy = "key" | "whole-row" | "reference" | "title-and-recipient" | "title" | "product";

/** Why items that were not matched may still be one and the same. */
const likenesses = ["same-key", "same-reference", "same-title-and-recipient", "same-title", "same-known", "like-title"] as const;
type Likeness = (typeof likenesses)[number];

/** The items of two registers brought together. Each item of both is in exactly one of the four lists. A doubtful group has items of both
 *  sides that may be one and the same; nobody has decided which. */
export type Matches<T> = {
  readonly matched: readonly { readonly before: T; readonly after: T; readonly by: MatchedBy }[];
  readonly doubtful: readonly { readonly before: readonly T[]; readonly after: readonly T[]; readonly because: readonly Likeness[] }[];
  readonly gone: readonly T[];
  readonly added: readonly T[];
};

/** Matches the items of two registers by key, by an unchanged row, by reference, by title and recipient, and by product: each only where one
 *  item stands against one, and nothing about the two contradicts it. What could be the same and is not certain is doubtful, never matched.
 *  The order of the rows changes no match, and changing sides changes no match either. */
export function matchItems<T extends Recognisable>(before: readonly T[], after: readonly T[]): Matches<T> {
  const left: Left<T> = { before: new Set(before.map(signed)), after: new Set(after.map(signed)) };
  const all = { before: [...left.before], after: [...left.after] };
  const pairs = ways.flatMap((way) => pairsBy(left, way));
  const groups = groupsOf([...left.before], [...left.after], all);
  const inGroup = new Set(groups.flatMap((group) => [...group.before, ...group.after]));
  const place = new Map(all.after.map((entry, i) => [entry, i]));
  const matched = [...pairs].sort((a, b) => (place.get(a.after) ?? 0) - (place.get(b.after) ?? 0));
  return {
    matched: matched.map((pair) => ({ before: pair.before.item, after: pair.after.item, by: pair.by })),
    doubtful: groups.map((group) => ({ before: group.before.map(({ item }) => item), after: group.after.map(({ item }) => item), because: group.because })),
    gone: [...left.before].filter((entry) => !inGroup.has(entry)).map(({ item }) => item),
    added: [...left.after].filter((entry) => !inGroup.has(entry)).map(({ item }) => item),
  };
}

/** An item with what it is known by in a form that can be compared; an empty text where there is nothing. */
type Signed<T> = { readonly item: T; readonly key: string; readonly reference: string; readonly name: string; readonly recipient: string; readonly known: string; readonly knownIsEnough: boolean; readonly row: string };
type Left<T> = { readonly before: Set<Signed<T>>; readonly after: Set<Signed<T>> };
type Pair<T> = { readonly before: Signed<T>; readonly after: Signed<T>; readonly by: MatchedBy };
type Either = Omit<Signed<unknown>, "item">;

function signed<T extends Recognisable>(item: T): Signed<T> {
  const reference = comparable(item.reference).replace(/\s/g, "");
  return { item, key: item.key ?? "", reference, name: comparable(item.name), recipient: comparable(item.recipient), known: item.known ?? "", knownIsEnough: item.knownIsEnough, row: item.row };
}

/** A text as names are compared; one that has no Latin letters stays as it is. */
function comparable(text: string | null): string {
  if (text === null) return "";
  const key = nameKey(text);
  return key === "" ? fold(text).text.trim() : key;
}

type Way = { readonly by: MatchedBy; readonly sign: (entry: Either) => string; readonly fits: (a: Either, b: Either) => boolean };

/** The ways to match, the surest first. An empty sign matches nothing. */
const ways: readonly Way[] = [
  { by: "key", sign: ({ key }) => key, fits: (a, b) => isSame(a.reference, b.reference) || isSame(a.name, b.name) || isSame(a.recipient, b.recipient) || isSame(a.known, b.known) },
  { by: "whole-row", sign: ({ row }) => row, fits: () => true },
  { by: "reference", sign: ({ reference }) => reference, fits: (a, b) => isSame(a.name, b.name) || (!isRunningNumber(a.reference) && isSame(a.recipient, b.recipient)) },
  { by: "title-and-recipient", sign: ({ name, recipient }) => (name === "" ? "" : `${name}\n${recipient}`), fits: hasNoOtherReference },
  { by: "title", sign: ({ name }) => name, fits: (a, b) => (a.recipient === "" || b.recipient === "") && hasNoOtherReference(a, b) },
  { by: "product", sign: ({ known, knownIsEnough }) => (knownIsEnough ? known : ""), fits: hasNoOtherReference },
];

function isSame(a: string, b: string): boolean {
  return a !== "" && a === b;
}

/** Whether a reference merely counts the rows. Such numbers move when a row is put in between, so they identify nothing on their own. */
function isRunningNumber(reference: string): boolean {
  return /^\d{1,4}$/.test(reference);
}

/** Whether the references do not say that these are two agreements: two real ones that differ do. */
function hasNoOtherReference(a: Either, b: Either): boolean {
  return a.reference === "" || b.reference === "" || a.reference === b.reference || (isRunningNumber(a.reference) && isRunningNumber(b.reference));
}

/** Takes the pairs that one way of matching gives out of what is left. Rows that are the same word for word are interchangeable, so as many on
 *  one side as on the other are paired in their order. */
function pairsBy<T>(left: Left<T>, way: Way): readonly Pair<T>[] {
  const others = bySign(left.after, way.sign);
  const pairs: Pair<T>[] = [];
  for (const [sign, here] of bySign(left.before, way.sign)) {
    const there = others.get(sign) ?? [];
    if (here.length !== there.length || (here.length > 1 && way.by !== "whole-row")) continue;
    here.forEach((before, i) => {
      const after = there[i];
      if (after === undefined || !way.fits(before, after)) return;
      left.before.delete(before);
      left.after.delete(after);
      pairs.push({ before, after, by: way.by });
    });
  }
  return pairs;
}

function bySign<E extends Either>(entries: Iterable<E>, sign: (entry: E) => string): ReadonlyMap<string, readonly E[]> {
  const groups = new Map<string, E[]>();
  for (const entry of entries) {
    const text = sign(entry);
    if (text === "") continue;
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [entry]);
    else group.push(entry);
  }
  return groups;
}

type Group<T> = { readonly before: readonly Signed<T>[]; readonly after: readonly Signed<T>[]; readonly because: readonly Likeness[] };
type Link<T> = { readonly before: Signed<T>; readonly after: Signed<T>; readonly because: Likeness };

/** The items that nothing matched for certain and something speaks for, brought together with all they may be. */
function groupsOf<T>(before: readonly Signed<T>[], after: readonly Signed<T>[], all: { readonly before: readonly Signed<T>[]; readonly after: readonly Signed<T>[] }): readonly Group<T>[] {
  const links = [
    ...linksBy(before, after, "same-key", ({ key }) => key),
    ...linksBy(before, after, "same-reference", ({ reference }) => reference),
    ...linksBy(before, after, "same-title-and-recipient", ({ name, recipient }) => (name === "" ? "" : `${name}\n${recipient}`)),
    ...linksBy(before, after, "same-title", namedOnce(all)),
    ...linksBy(before, after, "same-known", ({ known }) => known),
    ...likeTitles(before, after),
  ];
  const groupOf = new Map<Signed<T>, Set<Signed<T>>>();
  for (const link of links) {
    const joined = new Set([...(groupOf.get(link.before) ?? [link.before]), ...(groupOf.get(link.after) ?? [link.after])]);
    for (const entry of joined) groupOf.set(entry, joined);
  }
  return [...new Set(before.flatMap((entry) => groupOf.get(entry) ?? []))].map((group) => {
    const reasons = new Set(links.filter((link) => group.has(link.before)).map((link) => link.because));
    return { before: before.filter((entry) => group.has(entry)), after: after.filter((entry) => group.has(entry)), because: likenesses.filter((likeness) => reasons.has(likeness)) };
  });
}

/** Links all items of both sides that bear the same sign: through the first of each side, which brings them together with the fewest links. */
function linksBy<T>(before: readonly Signed<T>[], after: readonly Signed<T>[], because: Likeness, sign: (entry: Signed<T>) => string): readonly Link<T>[] {
  const others = bySign(after, sign);
  return [...bySign(before, sign)].flatMap(([text, here]) => {
    const there = others.get(text) ?? [];
    const [one] = here;
    const [other] = there;
    if (one === undefined || other === undefined) return [];
    return [...there.map((entry) => ({ before: one, after: entry, because })), ...here.slice(1).map((entry) => ({ before: entry, after: other, because }))];
  });
}

/** The name of an item where no other item of its register bears it: "Data sharing agreement" six times over identifies nothing. */
function namedOnce<T>(all: { readonly before: readonly Signed<T>[]; readonly after: readonly Signed<T>[] }): (entry: Signed<T>) => string {
  const repeated = new Set([all.before, all.after].flatMap((entries) => [...bySign(entries, ({ name }) => name)].flatMap(([name, of]) => (of.length > 1 ? [name] : []))));
  return ({ name }) => (repeated.has(name) ? "" : name);
}

/** The most items of one recipient on a side whose titles are compared letter by letter: beyond it, the work would grow with their square. */
const mostLikened = 200;

/** Items of one recipient whose titles differ by a slip of the pen, or of which one title has all words of the other. */
function likeTitles<T>(before: readonly Signed<T>[], after: readonly Signed<T>[]): readonly Link<T>[] {
  const sign = ({ recipient }: Either): string => `to ${recipient}`;
  const others = bySign(after, sign);
  return [...bySign(before, sign)].flatMap(([recipient, here]) => {
    const there = others.get(recipient) ?? [];
    if (here.length > mostLikened || there.length > mostLikened) return [];
    return here.flatMap((one) => there.filter((other) => isLike(one.name, other.name)).map((other) => ({ before: one, after: other, because: "like-title" as const })));
  });
}

function isLike(a: string, b: string): boolean {
  if (a === "" || b === "" || a === b) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const words = new Set(long.split(" "));
  if (short.length >= 4 && short.split(" ").every((word) => words.has(word))) return true;
  return long.length - short.length <= long.length / 4 && distance(a, b) <= long.length / 4;
}
