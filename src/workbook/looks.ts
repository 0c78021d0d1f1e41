import type { Alignment, Borders, DataValidation, Fill, Font } from "exceljs";
import { dayInWords } from "../model/day.ts";
import type { Day } from "../model/day.ts";
import type { CellTone } from "./table-sheet.ts";

/** The colours and fonts of the workbooks that we write; the template's, too. */
export const ink = "FF1D2A30";
export const dark = "FF22404F";
export const line = "FFB4C2C9";
export const answerTint = "FFDCE7EC";
export const inputTint = "FFF4E9D5";
export const font: Partial<Font> = { name: "Arial", size: 10, color: { argb: ink } };
export const atTop: Partial<Alignment> = { vertical: "top", horizontal: "left", indent: 1, wrapText: true };
export const dayFormat = "d mmmm yyyy";

/** The fill of a tone; each is light enough for dark text to be read on it. */
export const toneFills = { ready: "FFFCE0DC", held: "FFFFF1CC", required: "FFE3E0F3", keep: "FFDFF0E2", review: "FFD9EBF7", neutral: "FFEEF1F2" } as const satisfies Record<CellTone, string>;

export function solid(argb: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb } };
}

/** The line under a cell, and for the first of a group the one before it. */
export function edges(startsGroup: boolean): Partial<Borders> {
  const thin = { style: "thin", color: { argb: line } } as const;
  return startsGroup ? { bottom: thin, left: { style: "medium", color: { argb: dark } } } : { bottom: thin };
}

/** A day as exceljs takes it: midnight in Greenwich, whatever the machine's time zone. */
export function asDate(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

const [firstDay, lastDay] = ["1990-01-01", "2199-12-31"] as const;

/** What a column of days lets in. */
export const dayValidation: DataValidation = {
  type: "date", operator: "between", formulae: [asDate(firstDay), asDate(lastDay)], allowBlank: true,
  showErrorMessage: true, errorStyle: "stop", errorTitle: "This is not a date", error: `Write a day, such as ${dayInWords("2026-04-01")}.`,
};

/** What a column lets in where one of a few values is to be chosen. Throws where they are more than fit into a validation: a mistake of ours. */
export function listValidation(values: readonly string[]): DataValidation {
  const list = values.join(",");
  if (list.length > 255 || values.some((value) => /[",]/.test(value))) throw new Error(`a list in a cell takes 255 characters and no comma: ${list}`);
  return { type: "list", formulae: [`"${list}"`], allowBlank: true, showErrorMessage: true, errorStyle: "stop", errorTitle: "Choose from the list", error: `Choose one of: ${values.join(", ")}.` };
}
