import { en } from "chrono-node";
import { dayFrom, lastDayOfMonth } from "../model/day.ts";
import type { Day } from "../model/day.ts";
import { Remembered } from "../model/remembered.ts";

/** chrono fills in what a text leaves out from this day; nothing filled in is used, so any fixed day serves. */
const reference = new Date(Date.UTC(2000, 0, 1, 12));

/** Words that stand in a date cell and mean that there is no date, rather than that the date cannot be read. */
const noDate = /^(n\/?a|none|nil|-+|tbc|tba|tbd|unknown|not known|\?+|ongoing|on-?going|rolling|open(-? ?ended)?|indefinite(ly)?|no end( date)?|continuous|permanent|perpetual|until (terminated|further notice|cancelled|withdrawn)|as required|not set|not stated|blank|auto(matic(ally)?)? ?renew\w*|\.|x|no|yes|y|n)$/i;

/** What a typed text says of a day: the day; that there is none; or that it cannot be read. */
export type TypedDay = { readonly day: Day } | "no-date" | "unreadable";

/** The day that a typed text means. `12/03/24` is read day first; a month alone ("Apr-25") means its last day as an end and its first as a
 *  start; numbers from 20000 to 80000 are Excel serial days (1 January 2020 is 43831). Throws nothing. */
export function readTypedDay(text: string, monthMeans: "first-day" | "last-day"): TypedDay {
  const plain = text.replace(/[\u00a0\s]+/g, " ").trim();
  if (plain === "" || noDate.test(plain)) return "no-date";
  if (/^\d{5}(\.\d+)?$/.test(plain)) return serialDay(Number.parseInt(plain, 10));
  const day = findDay(plain, monthMeans);
  return day === null ? "unreadable" : { day };
}

/** How many texts are remembered with their day: registers have the same dates over and over, and chrono tries many patterns on each. */
const mostRemembered = 5_000;
const remembered = { "first-day": new Remembered<Day | null>(mostRemembered), "last-day": new Remembered<Day | null>(mostRemembered) } as const;

/** The first day written anywhere in a text, or null; as `readTypedDay` reads it. A day that only fits month first is read so. */
export function findDay(text: string, monthMeans: "first-day" | "last-day"): Day | null {
  if (!/\d/.test(text)) return null;
  const known = remembered[monthMeans];
  const before = known.get(text);
  if (before !== undefined) return before;
  const day = searchDay(text, monthMeans);
  known.set(text, day);
  return day;
}

function searchDay(text: string, monthMeans: "first-day" | "last-day"): Day | null {
  const slashed = dayFirst(text).replace(/\b(\d{1,2})[.](\d{1,2})[.](\d{4}|\d{2})\b/g, "$1/$2/$3").replace(/\b(\d{4})[.](\d{2})[.](\d{2})\b/g, "$1-$2-$3");
  for (const { start, text: words } of en.GB.parse(slashed, reference)) {
    const [year, month, date] = [start.get("year"), start.get("month"), start.get("day")];
    if (year === null || month === null || date === null || !start.isCertain("year") || !start.isCertain("month")) continue;
    const numeric = /^(\d{1,2})[/-](\d{1,2})[/-]\d+$/.exec(words);
    if (numeric !== null && Number(numeric[2]) !== month) continue;
    if (start.isCertain("day")) return dayFrom(year, month, date);
    return monthMeans === "first-day" ? dayFrom(year, month, 1) : lastDayOfMonth(year, month);
  }
  const monthYear = /(?<![\d/.-])(0[1-9]|1[0-2])\/(\d{4}|[2-4]\d)(?![\d/.-])/.exec(slashed);
  if (monthYear === null) return null;
  const year = Number(monthYear[2]) + (monthYear[2]?.length === 2 ? 2000 : 0);
  return monthMeans === "first-day" ? dayFrom(year, Number(monthYear[1]), 1) : lastDayOfMonth(year, Number(monthYear[1]));
}

/** A text with days such as 03/31/2024 turned about, which can only be read month first: there is no thirty-first month. */
function dayFirst(text: string): string {
  return text.replace(/(?<![\d/.-])(0?[1-9]|1[0-2])\/(1[3-9]|2\d|3[01])\/(\d{4}|\d{2})(?![\d/.-])/g, "$2/$1/$3");
}

/** Whether a typed day would be another day if it were read month first: both numbers could be months, and they differ. */
export function mayBeMonthFirst(text: string): boolean {
  const [, first = "", second = ""] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})\s*$/.exec(text) ?? [];
  return first !== "" && Number(first) !== Number(second) && Number(first) <= 12 && Number(second) <= 12;
}

function serialDay(serial: number): TypedDay {
  if (serial < 20_000 || serial > 80_000) return "unreadable";
  return { day: new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10) };
}
