/** Answers that are remembered by text, at most about twice `most` of them. Where a map that is emptied when it is full forgets all that comes again
 *  and again, this forgets what has not been asked for since it was last full: what many registers say stays, and what one says goes. */
export class Remembered<Value> {
  readonly #most: number;
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();

  constructor(most: number) {
    this.#most = most;
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
  }
}
