import { z } from "zod";

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** A calendar day as `YYYY-MM-DD`: no time, no zone, compared as text. Days in a period are inclusive at both ends. */
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "a day is written YYYY-MM-DD")
  .refine((text) => isDay(text), "there is no such day");
export type Day = z.infer<typeof Day>;

/** Whether the text is a real calendar day written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts !== null && dayFrom(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
}

/** The day of a year, month (1 to 12) and day of the month, or null if the calendar has none such. Years 1900 to 2199. */
export function dayFrom(year: number, month: number, day: number): Day | null {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = (daysInMonth[month - 1] ?? 0) + (leap ? 1 : 0);
  if (year < 1900 || year > 2199 || day < 1 || day > last) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The last day of a month (1 to 12), for dates written as "Apr-25". */
export function lastDayOfMonth(year: number, month: number): Day | null {
  return dayFrom(year, month, 31) ?? dayFrom(year, month, 30) ?? dayFrom(year, month, 29) ?? dayFrom(year, month, 28);
}

/** The last sum of days: the end of an audit's window is asked for in every row. */
let lastSum: { readonly day: Day; readonly days: number; readonly sum: Day } | null = null;

/** The day that lies `days` after (or, negative, before) another. */
export function addDays(day: Day, days: number): Day {
  if (lastSum?.day !== day || lastSum.days !== days) lastSum = { day, days, sum: new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) };
  return lastSum.sum;
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A day in words, as NHS content style writes it: `1 October 2025`. */
export function dayInWords(day: Day): string {
  return `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1] ?? ""} ${day.slice(0, 4)}`;
}

/** The first day on which a fact stands and the last; null where there is no known limit. */
export type Period = { readonly from: Day | null; readonly until: Day | null };

/** Whether a day falls inside a period, both ends included. */
export function isWithin(day: Day, period: Period): boolean {
  return (period.from === null || period.from <= day) && (period.until === null || day <= period.until);
}
