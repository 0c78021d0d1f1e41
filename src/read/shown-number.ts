import { format as formatNumber, isDateFormat, isPercentFormat } from "numfmt";
import { dayFrom, dayInWords } from "../model/day.ts";
import type { Day } from "../model/day.ts";

/** The number of 1 January 1970, counted from 1900. */
const epochSerial = 25_569;
const millisecondsADay = 86_400_000;
/** The days between the two ways to count: from 1900 on Windows, from 1904 on old Macs. */
const daysTo1904 = 1_462;
/** Excel counts a 29 February 1900 that never was, so days up to the 60th are one further than it says. */
const falseLeapDay = 60;
/** Above this a number under a percent format is no share (it would be 10,000 %) but most likely a day. */
const largestShare = 100;

/** A number as a reader sees it. Under a date format it is a day or a time of day; what is no day of the calendar stays a number.
 *  A format that adds words, a percent sign or leading zeros is applied, since a reference such as "DSA-007" is stored as 7. Other formats
 *  (thousands, decimals, currencies) are not, so that a day that is shown as a plain number can still be told. */
export function shownNumber(serial: number, format: string | undefined, date1904: boolean): { readonly text: string; readonly day: Day | null } {
  const plain = { text: String(Number(serial.toPrecision(15))), day: null };
  if (format === undefined || format === "General" || format === "@") return plain;
  const kind = kindOf(format);
  if (kind === "date") {
    const day = dayOf(serial, date1904);
    if (day !== null) return { text: dayInWords(day), day };
    return isTimeOfDay(serial) ? { text: formatted(serial, format) ?? plain.text, day: null } : plain;
  }
  if (kind === "plain" || (kind === "percent" && Math.abs(serial) > largestShare)) return plain;
  return { text: formatted(serial, format) ?? plain.text, day: null };
}

function dayOf(serial: number, date1904: boolean): Day | null {
  const whole = Math.floor(serial) + (date1904 ? daysTo1904 : 0);
  // A day that Excel counts but the calendar lacks is none.
  if (serial < 1 || whole === falseLeapDay) return null;
  const date = new Date((whole + (whole < falseLeapDay ? 1 : 0) - epochSerial) * millisecondsADay);
  return Number.isNaN(date.getTime()) ? null : dayFrom(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** A time without a date is a part of a day. */
function isTimeOfDay(serial: number): boolean {
  return serial >= 0 && serial < 1;
}

type FormatKind = "date" | "percent" | "words" | "plain";

const kinds = new Map<string, FormatKind>();

/** What a number format does. exceljs takes every format with one of the letters y, m, d, h, s, b in it for a date, also `0 \d` and `"Ref" 0`;
 *  numfmt reads formats as Excel does. */
function kindOf(format: string): FormatKind {
  const known = kinds.get(format);
  if (known !== undefined) return known;
  const kind = ((): FormatKind => {
    if (isElapsed(format)) return "words";
    if (isDateFormat(format)) return "date";
    if (isPercentFormat(format)) return "percent";
    return /"[^"]*[\p{L}\d][^"]*"|\\\p{L}|^0{2,}/u.test(format) && !/[$£€]/.test(format) ? "words" : "plain";
  })();
  if (kinds.size < rememberedFormats) kinds.set(format, kind);
  return kind;
}

const rememberedFormats = 1_000;

/** A length of time, such as [h]:mm, is no day. */
function isElapsed(format: string): boolean {
  return /\[(?:h+|m+|s+)\]/i.test(format);
}

/** The number under its format; null where the format shows nothing or cannot be applied, as the number is still there. */
function formatted(serial: number, format: string): string | null {
  const text = formatNumber(format, serial, { locale: "en-GB", throws: false, nbsp: false }).trim();
  return text === "" || /^#+$/.test(text) ? null : text;
}
