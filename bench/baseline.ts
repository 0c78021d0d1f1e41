import type { Use } from "../src/model/vocabulary.ts";

/** What a spreadsheet formula would do: search the row for plain words of each kind, and call the row by those it finds. */
export function baselineUse(text: string): Use {
  const lower = text.toLowerCase();
  const care = ["direct care", "treatment", "referral", "prescri", "care record", "screening", "patient care", "clinic", "appointment", "consultation"].some((word) => lower.includes(word));
  const secondary = ["research", "planning", "commissioning", "audit", "payment", "analytics", "secondary", "population health", "performance", "survey", "statistics"].some((word) => lower.includes(word));
  if (care && secondary) return "mixed";
  if (care) return "direct-care";
  return secondary ? "secondary-use" : "needs-review";
}
