/** A stretch of a folded text: where it begins and ends, and its words. */
export type Part = { readonly start: number; readonly end: number; readonly text: string };

/** How far around some words, in characters, a part is looked at: a sentence without an end may fill a whole cell. */
const furthest = 600;

const remembered = new Map<RegExp, { readonly text: string; readonly parts: readonly Part[] }>();

/** The parts of a text between the marks that a global pattern finds, such as its sentences or the items of its lists. They are found once
 *  for a text: many matches of one cell are asked about in turn. */
export function partsOf(text: string, mark: RegExp): readonly Part[] {
  const known = remembered.get(mark);
  if (known?.text === text) return known.parts;
  const parts: Part[] = [];
  let start = 0;
  const add = (end: number): void => void parts.push({ start, end, text: text.slice(start, end) });
  for (const found of text.matchAll(mark)) {
    add(found.index);
    start = found.index + found[0].length;
  }
  add(text.length);
  remembered.set(mark, { text, parts });
  return parts;
}

/** The part that a stretch stands in; a stretch over several parts takes in all of them. */
export function partAround(text: string, { start, end }: { readonly start: number; readonly end: number }, mark: RegExp): Part {
  const parts = partsOf(text, mark);
  let low = 0;
  for (let high = parts.length - 1; low < high; ) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.end ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < parts.length - 1 && (parts[last]?.end ?? Infinity) < end) last++;
  const from = Math.max(Math.min(parts[low]?.start ?? 0, start), start - furthest);
  const to = Math.min(Math.max(parts[last]?.end ?? text.length, end), end + furthest);
  return { start: from, end: to, text: text.slice(from, to) };
}
