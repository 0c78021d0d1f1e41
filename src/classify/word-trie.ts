/** Values by what words begin with, as a trie over characters, so that one walk from a word's start finds them all however many there are.
 *  `next` holds for each node, one after the other, the node that each symbol leads to, or 0; node 0 is the root. */
export type WordTrie<T> = { readonly symbols: Uint8Array; readonly width: number; readonly next: Int32Array; readonly values: readonly (readonly T[] | undefined)[] };

/** Characters that keys may hold have codes below this. A key is only used up to the first other one. */
const codes = 128;

/** A trie of values by their keys, each the beginning of a word and of what comes behind it, in folded text. */
export function buildTrie<T>(entries: readonly (readonly [key: string, value: T])[]): WordTrie<T> {
  const symbols = new Uint8Array(codes);
  let width = 1;
  for (const [key] of entries) {
    for (let i = 0; i < key.length; i++) {
      const code = key.charCodeAt(i);
      if (code < codes && symbols[code] === 0) symbols[code] = width++;
    }
  }
  let next = new Int32Array(1024 * width);
  const values: (T[] | undefined)[] = [undefined];
  for (const [key, value] of entries) {
    let node = 0;
    for (let i = 0; i < key.length && key.charCodeAt(i) < codes; i++) {
      const step = node * width + (symbols[key.charCodeAt(i)] ?? 0);
      node = next[step] ?? 0;
      if (node !== 0) continue;
      node = values.push(undefined) - 1;
      next[step] = node;
      if ((node + 1) * width > next.length) {
        const longer = new Int32Array(next.length * 2);
        longer.set(next);
        next = longer;
      }
    }
    const same = values[node];
    if (same === undefined) values[node] = [value];
    else if (same.at(-1) !== value) same.push(value);
  }
  return { symbols, width, next, values };
}

/** Shows every value of a trie whose key stands where a word of a folded text starts, word by word. Letters with accents and underscores are taken
 *  for the ends of words: that finds a word too many at worst. */
export function lookUp<T>({ symbols, width, next, values }: WordTrie<T>, text: string, show: (value: T, at: number) => void): void {
  let wasWord = false;
  for (let at = 0; at < text.length; at++) {
    const isWord = isWordCode(text.charCodeAt(at));
    if (isWord && !wasWord) {
      let node = 0;
      for (let i = at; i < text.length; i++) {
        // A character that no key holds has no symbol, and leads nowhere.
        const symbol = symbols[text.charCodeAt(i)] ?? 0;
        node = symbol === 0 ? 0 : (next[node * width + symbol] ?? 0);
        if (node === 0) break;
        const found = values[node];
        if (found !== undefined) for (const value of found) show(value, at);
      }
    }
    wasWord = isWord;
  }
}

/** Whether a character of folded text is a letter or a digit. */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
