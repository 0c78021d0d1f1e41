import nhsNumber from "nhs-number-validator";
import type { Sheet, SheetCell } from "../model/register.ts";

/** What stands in place of a patient identifier, wherever the register's text is shown. */
const maskedText = "[NHS number removed]";

const candidate = /(?<![\d.])\d{3}[ \u00a0-]?\d{3}[ \u00a0-]?\d{4}(?![\d.]\d|\d)/g;

/** A sheet whose NHS numbers (ten digits with a valid Modulus 11 check digit, with or without spaces or dashes) are masked. */
export function maskSheet(sheet: Sheet): Sheet {
  const masked: string[] = [];
  const mask = (cell: SheetCell): SheetCell => {
    if (!/\d{3}.?\d{3}.?\d{4}/.test(cell.text)) return cell;
    const text = maskNhsNumbers(cell.text);
    if (text === cell.text) return cell;
    masked.push(cell.address);
    return { ...cell, text };
  };
  const rows = sheet.rows.map((row) => {
    const cells = row.cells.map(mask);
    return cells.some((cell, i) => cell !== row.cells[i]) ? { ...row, cells } : row;
  });
  return masked.length === 0 ? sheet : { ...sheet, rows, masked };
}

/** The text with each NHS number replaced. Source: NHS Data Dictionary, NHS NUMBER (Modulus 11 check digit). */
function maskNhsNumbers(text: string): string {
  return text.replace(candidate, (digits) => (nhsNumber.validate(digits.replace(/\D/g, "")) ? maskedText : digits));
}
