import type { Day } from "./day.ts";

/** One thing that the program knows, in words: what it is, what it means, why, further facts by name, its sources, and since when. */
export type Explanation = {
  readonly id: string;
  readonly what: string;
  readonly title: string;
  readonly means: string;
  readonly why: string | null;
  readonly facts: readonly (readonly [string, string])[];
  readonly source: readonly string[];
  readonly since: Day | null;
};
