/** How many characters at a word's start are looked at, spaces included. No key of an index is longer. */
const longest = 10;
/** How many different such stretches, and how many texts, are remembered: registers use the same words over and over, and several questions
 *  are asked of the same text. */
const mostStretches = 100_000;
const mostTexts = 1_000;

/** The words of a folded text: where each starts, and the number of the stretch of text that stands there. */
export type Words = { readonly starts: readonly number[]; readonly stretches: readonly number[] };

/** The stretches seen so far, each with its number. It is begun anew when it is full. */
let seen = { numbers: new Map<string, number>(), stretches: [""] };
const known = new Map<string, Words>();

/** The words of a folded text. Letters with accents and underscores are taken for the ends of words: that finds a word too many at worst. */
export function wordsOf(text: string): Words {
  const remembered = known.get(text);
  if (remembered !== undefined) return remembered;
  if (seen.stretches.length >= mostStretches) {
    seen = { numbers: new Map(), stretches: [""] };
    known.clear();
  }
  const starts: number[] = [];
  const stretches: number[] = [];
  let wasWord = false;
  for (let at = 0; at < text.length; at++) {
    const isWord = isWordCode(text.charCodeAt(at));
    if (isWord && !wasWord) {
      starts.push(at);
      stretches.push(numberOf(text.slice(at, at + longest)));
    }
    wasWord = isWord;
  }
  if (known.size >= mostTexts) known.clear();
  const words = { starts, stretches };
  known.set(text, words);
  return words;
}

function numberOf(stretch: string): number {
  let number = seen.numbers.get(stretch);
  if (number === undefined) {
    number = seen.stretches.push(stretch) - 1;
    seen.numbers.set(stretch, number);
  }
  return number;
}

/** Whether a character of folded text is a letter or a digit. */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** Values by what words begin with: finding those of a word costs the same however many there are. */
export type WordIndex<T> = { readonly byLetters: ReadonlyMap<string, readonly (readonly [string, T])[]>; found: { readonly of: typeof seen; readonly values: (readonly T[] | undefined)[] } };

/** An index of values by their keys, each the beginning of a word and of what comes behind it, in folded text. */
export function indexWords<T>(entries: readonly (readonly [string, T])[]): WordIndex<T> {
  const byLetters = new Map<string, (readonly [string, T])[]>();
  for (const entry of entries) {
    const letters = entry[0].slice(0, 2);
    const same = byLetters.get(letters);
    if (same === undefined) byLetters.set(letters, [entry]);
    else same.push(entry);
  }
  return { byLetters, found: { of: seen, values: [] } };
}

/** The values whose keys stand where one of the words of a text starts, each once, in the order of the entries. */
export function valuesAt<T>(index: WordIndex<T>, words: Words, word: number): readonly T[] {
  if (index.found.of !== seen) index.found = { of: seen, values: [] };
  const number = words.stretches[word] ?? 0;
  return (index.found.values[number] ??= valuesOf(index, seen.stretches[number] ?? ""));
}

function valuesOf<T>({ byLetters }: WordIndex<T>, stretch: string): readonly T[] {
  const values = new Set<T>();
  for (const letters of [stretch.slice(0, 1), stretch.slice(0, 2)]) {
    for (const [key, value] of byLetters.get(letters) ?? []) if (stretch.startsWith(key)) values.add(value);
  }
  return [...values];
}
