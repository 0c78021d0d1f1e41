/** How many texts `Seen` tells apart, roughly: as many as it has places. */
const places = 1 << 16;

/** Notes of texts that they were seen, at a small fixed cost. Where most texts come once and never again, an answer is worth keeping only when its text
 *  comes a second time. Two texts may be taken for one, or a text be forgotten: then an answer is kept for nothing, or made once more. */
export class Seen {
  readonly #marks = new Int32Array(places);

  /** Whether a text was seen before; it is now. */
  again(text: string): boolean {
    let hash = 1;
    for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    const place = (hash ^ (hash >>> 16)) & (places - 1);
    const isSo = this.#marks[place] === hash;
    this.#marks[place] = hash;
    return isSo;
  }
}

/** Answers that are remembered by text, at most about twice `most` of them. Where a map that is emptied when it is full forgets all that comes again
 *  and again, this forgets what has not been asked for since it was last full: what many registers say stays, and what one says goes. */
export class Remembered<Value> {
  readonly #most: number;
  #young = new Map<string, Value>();
  #count = 0;
  #old = new Map<string, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  /** How many answers were remembered up to now, those forgotten since among them. */
  get count(): number {
    return this.#count;
  }

  /** What is remembered of a text; undefined where nothing is. */
  get(text: string): Value | undefined {
    const young = this.#young.get(text);
    if (young !== undefined) return young;
    const old = this.#old.get(text);
    if (old !== undefined) this.set(text, old);
    return old;
  }

  /** Remembers an answer. */
  set(text: string, value: Value): void {
    if (this.#young.size >= this.#most) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(text, value);
    this.#count++;
  }
}
