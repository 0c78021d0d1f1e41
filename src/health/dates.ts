import { healthFinding } from "../knowledge/findings.ts";
import { datesOutOfDate, datesThatClash, dpiaYears } from "../knowledge/health/index.ts";
import type { Finding } from "../model/audit.ts";
import { addDays, dayInWords } from "../model/day.ts";
import type { Day } from "../model/day.ts";
import type { DateRule } from "../model/health.ts";
import type { DatedCell } from "../model/items.ts";
import { isExpected } from "./subject.ts";
import type { CheckedAgreement } from "./subject.ts";

/** The day of the audit, and how many days before an end or review date it counts as near. */
export type Today = { readonly asOf: Day; readonly reviewWindow: number };

/** Dates of an agreement that contradict one another or its status, that have passed, or that are near. */
export function checkDates(item: CheckedAgreement, today: Today): readonly Finding[] {
  return [...datesThatClash, ...datesOutOfDate].flatMap((rule) => {
    const trouble = isExpected(item, rule.of) ? troubleOf(rule, item, today) : null;
    if (trouble === null) return [];
    const { at, other } = trouble;
    return [healthFinding(rule, rule.says, item.agreement.row.place, at.cell.address, { day: dayInWords(at.day), other: other === null ? "" : dayInWords(other.day) }, item.agreement.id)];
  });
}

type Trouble = { readonly at: DatedCell; readonly other: DatedCell | null };

function troubleOf({ id }: DateRule, { agreement: { start, end, review, dpia }, status }: CheckedAgreement, { asOf, reviewWindow }: Today): Trouble | null {
  const near = addDays(asOf, reviewWindow);
  const when = (isSo: boolean, at: DatedCell | null, other: DatedCell | null = null): Trouble | null => (isSo && at !== null ? { at, other } : null);
  switch (id) {
    case "end-before-start":
      return when(start !== null && end !== null && end.day < start.day, end, start);
    case "live-before-start":
      return when(start !== null && start.day > asOf && status !== "proposed", start);
    case "proposed-after-start":
      return when(start !== null && start.day < asOf, start);
    case "expired-before-end":
      return when(end !== null && end.day > asOf && (start === null || start.day <= end.day), end);
    case "review-overdue":
      // The same day as the end is one date and not two.
      return when(review !== null && review.day < asOf && review.day !== end?.day, review);
    case "end-near":
      return when(end !== null && end.day >= asOf && end.day <= near, end);
    case "review-near":
      return when(review !== null && review.day >= asOf && review.day <= near && review.day !== end?.day, review);
    case "dpia-out-of-date":
      return when(dpia !== null && yearsLater(dpia.day) < asOf, dpia);
    default:
      return id satisfies never;
  }
}

function yearsLater(day: Day): Day {
  return `${Number(day.slice(0, 4)) + dpiaYears}${day.slice(4)}`;
}
