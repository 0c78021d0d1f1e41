/** Values by what words begin with, as a trie over characters, so that one walk from a word's start finds them all however many there are.
 *  Node 0 is the root. `edges` is a hash table of what leads from node to node: pairs of a node with a character, and the node behind it. It is one
 *  small array and no objects, because a walk is as slow as the memory that it touches. */
export type WordTrie<T> = { readonly edges: Int32Array; readonly values: readonly (readonly T[] | undefined)[] };

/** Characters that keys may hold have codes below this, and a key is only used up to the first other one. */
const codes = 128;
/** How many characters of a key are used: more would find few false starts less, and make the trie larger. */
export const longestKey = 6;

/** A trie of values by their keys, each the beginning of a word and of what comes behind it, in folded text. */
export function buildTrie<T>(entries: readonly (readonly [key: string, value: T])[]): WordTrie<T> {
  let edges = new Int32Array(2 * 1024);
  const values: (T[] | undefined)[] = [undefined];
  for (const [key, value] of entries) {
    let node = 0;
    for (let i = 0; i < Math.min(key.length, longestKey) && key.charCodeAt(i) < codes; i++) {
      const edge = node * codes + key.charCodeAt(i);
      let slot = slotOf(edges, edge);
      if (edges[slot] === 0) {
        if (values.length * 4 > edges.length) {
          edges = doubled(edges);
          slot = slotOf(edges, edge);
        }
        edges[slot] = edge;
        edges[slot + 1] = values.push(undefined) - 1;
      }
      node = edges[slot + 1] ?? 0;
    }
    const same = values[node];
    if (same === undefined) values[node] = [value];
    else if (same.at(-1) !== value) same.push(value);
  }
  return { edges, values };
}

/** The slot of an edge, or the free one where it belongs. There is no edge 0. */
function slotOf(edges: Int32Array, edge: number): number {
  const last = edges.length - 2;
  let slot = firstSlot(edge) & last;
  while (edges[slot] !== edge && edges[slot] !== 0) slot = (slot + 2) & last;
  return slot;
}

function doubled(edges: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(edges.length * 2);
  for (let i = 0; i < edges.length; i += 2) {
    const edge = edges[i] ?? 0;
    if (edge === 0) continue;
    const slot = slotOf(longer, edge);
    longer[slot] = edge;
    longer[slot + 1] = edges[i + 1] ?? 0;
  }
  return longer;
}

/** Shows the values of every key of a trie that stands where a word of a folded text starts, from the last word to the first: what is shown at a place has
 *  had all that stands further on shown before it. Letters with accents and underscores are taken for the ends of words: that finds a word too many at worst. */
export function lookUp<T>({ edges, values }: WordTrie<T>, text: string, show: (values: readonly T[], at: number) => void): void {
  const last = edges.length - 2;
  let isWord = text.length > 0 && isWordCode(text.charCodeAt(text.length - 1));
  for (let at = text.length - 1; at >= 0; at--) {
    const isWordBefore = at > 0 && isWordCode(text.charCodeAt(at - 1));
    if (isWord && !isWordBefore) {
      let node = 0;
      for (let i = at; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code >= codes) break;
        const edge = node * codes + code;
        let slot = firstSlot(edge) & last;
        while (edges[slot] !== edge && edges[slot] !== 0) slot = (slot + 2) & last;
        node = edges[slot + 1] ?? 0;
        if (node === 0) break;
        const found = values[node];
        if (found !== undefined) show(found, at);
      }
    }
    isWord = isWordBefore;
  }
}

/** Where the search for an edge begins, before it is cut to the size of the table. */
function firstSlot(edge: number): number {
  return (Math.imul(edge, 0x9e3779b1) >>> 8) * 2;
}

/** Whether a character of folded text is a letter or a digit. */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
