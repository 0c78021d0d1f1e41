import { z } from "zod";
import { Day } from "../model/day.ts";
import type { NewDecision } from "../reviewed-rows.ts";

/** What this browser keeps, only where the user has ticked that it should: decisions, by the fingerprints of the files they are about. */
const Kept = z.record(z.string(), z.array(z.strictObject({ item: z.string(), use: z.enum(["direct-care", "secondary-use", "mixed", "no-patient-data"]), by: z.string(), on: Day, reason: z.string().nullable() })));
const key = "dsa-audit-decisions";

/** Whether anything is kept in this browser. */
export function isKeeping(): boolean {
  return localStorage.getItem(key) !== null;
}

/** The decisions that are kept about some files; none where nothing is, or what is kept cannot be read any more. */
export function keptDecisions(fingerprint: string): readonly NewDecision[] {
  return all()[fingerprint] ?? [];
}

/** Keeps the decisions about some files, in place of those kept before. Throws where the browser allows no more. */
export function keep(fingerprint: string, decisions: readonly NewDecision[]): void {
  localStorage.setItem(key, JSON.stringify({ ...all(), [fingerprint]: decisions }));
}

/** Forgets everything that was kept. */
export function forget(): void {
  localStorage.removeItem(key);
}

function all(): z.infer<typeof Kept> {
  const text = localStorage.getItem(key);
  if (text === null) return {};
  try {
    return Kept.parse(JSON.parse(text));
  } catch {
    // Written by another version, or by hand: it is no help any more.
    return {};
  }
}
