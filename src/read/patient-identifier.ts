import nhsNumber from "nhs-number-validator";
import { addressOf } from "../model/address.ts";
import type { MaskedElsewhere, Sheet, SheetRow } from "../model/register.ts";

/** What stands in place of a patient identifier, wherever the register's text is shown. */
const maskedText = "[NHS number removed]";

/** Characters that take no room: zero-width spaces and joiners, marks of direction, the soft hyphen. They can stand between any two digits. */
const invisible = "[\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufe00-\\ufe0f\\ufeff]*";
/** What people put between the groups of a number: blanks of any width, line breaks, dashes of any length, dots, strokes, underscores. */
const separator = (most: number): string => `${invisible}(?:[\\s\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d_./-]${invisible}){0,${most}}`;
const group = (digits: number): string => Array.from({ length: digits }, () => "\\d").join(invisible);

const tenDigits = (between: number): string => `${group(3)}${separator(between)}${group(3)}${separator(between)}${group(4)}`;

/** Ten digits in groups of 3, 3 and 4, whatever stands between the groups or before them, as long as it is not another digit. */
const candidate = new RegExp(`(?<!\\d${invisible})(?<!\\d\\.)${tenDigits(3)}(?!${invisible}\\d|\\.\\d)`, "g");

/** The same in a whole file, wherever its cells begin and end: also inside longer runs of digits, and with line ends of two characters. */
const anyTenDigits = new RegExp(tenDigits(6));
const everyTenDigits = new RegExp(`(?=(${tenDigits(6)}))`, "g");

/** Texts that are longer are remembered, since a workbook can name one long text in many cells. */
const worthRemembering = 500;
const mostRemembered = 1_000;

/** Masks the NHS numbers of one file: in cells (unless it is known that they hold none), comments, and the names of the sheet and the file. */
export function masker(mayBeInCells: boolean): (sheet: Sheet) => Sheet {
  const known = new Map<string, string>();
  const masked = (text: string): string => {
    if (text.length < worthRemembering) return maskNhsNumbers(text);
    const before = known.get(text) ?? maskNhsNumbers(text);
    if (known.size < mostRemembered) known.set(text, before);
    return before;
  };
  return (sheet) => maskSheet(sheet, masked, mayBeInCells);
}

function maskSheet(sheet: Sheet, masked: (text: string) => string, mayBeInCells: boolean): Sheet {
  const addresses: string[] = [];
  const elsewhere: MaskedElsewhere[] = [];
  const maskRow = (row: SheetRow): SheetRow => {
    if (row.texts.every((text) => masked(text) === text)) return row;
    const texts = row.texts.map((text, i) => {
      const rest = masked(text);
      if (rest !== text) addresses.push(addressOf(row.columns[i] ?? 0, row.row));
      return rest;
    });
    return { ...row, texts };
  };
  const rows = mayBeInCells ? sheet.rows.map(maskRow) : sheet.rows;
  const name = masked(sheet.name);
  const file = masked(sheet.file);
  if (file !== sheet.file) elsewhere.push({ in: "file-name" });
  // A CSV file's sheet bears the file's name, which is one place and not two.
  if (name !== sheet.name && sheet.name !== sheet.file) elsewhere.push({ in: "sheet-name" });
  const comments = sheet.comments.map((comment) => {
    const text = masked(comment.text);
    if (text !== comment.text) elsewhere.push({ in: "comment", address: comment.address, row: comment.row });
    return { ...comment, text };
  });
  return { ...sheet, file, name, rows: addresses.length === 0 ? sheet.rows : rows, masked: addresses, maskedElsewhere: elsewhere, comments };
}

/** Whether any cell of a whole CSV file can hold an NHS number: never false where one does. Digits of two cells make it true now and then. */
export function mayHoldNhsNumber(text: string): boolean {
  if (!anyTenDigits.test(text)) return false;
  for (const [, digits = ""] of text.matchAll(everyTenDigits)) if (isNhsNumber(digits)) return true;
  return false;
}

/** The text with each NHS number (ten digits with a valid Modulus 11 check digit) replaced. A telephone number of ten digits that happens to
 *  fit is replaced too: better one number too many. `mask` says by what, where it is not the usual words. Source: NHS Data Dictionary, NHS NUMBER. */
export function maskNhsNumbers(text: string, mask: (digits: string) => string = () => maskedText): string {
  // Most texts have no ten digits; asking this first takes a tenth of the time.
  if (!hasTenDigits(text)) return text;
  return text.replace(candidate, (digits) => (isNhsNumber(digits) ? mask(digits) : digits));
}

function isNhsNumber(digits: string): boolean {
  return nhsNumber.validate(digits.replace(/\D/g, ""));
}

function hasTenDigits(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57 && ++digits === 10) return true;
  }
  return false;
}
