import ExcelJS from "exceljs";
import type { Alignment, Borders, DataValidation, Fill, Font, Style, Workbook, Worksheet } from "exceljs";
import { capabilities, duties } from "./knowledge/index.ts";
import { obligationChoices, statusChoices, switchChoices, templateColumns, templateErrors, templateGroups, templateGuidance, templateProducts, templateSettingColumns, useChoices } from "./knowledge/template.ts";
import { columnLetters } from "./model/address.ts";
import { dayInWords } from "./model/day.ts";
import type { Day } from "./model/day.ts";
import { pinZipDates } from "./pinned-zip.ts";

declare module "exceljs" {
  interface Worksheet {
    /** Takes whole ranges, which keeps the file small; exceljs has it and its types do not. */
    readonly dataValidations: { add(range: string, validation: DataValidation): void };
  }
}

/** The last row that the lists, the date checks, the filter and the highlights reach. Ranges cost nothing, so there is room to grow. */
const lastRow = 501;
const headingRow = 1;

const ink = "FF1D2A30";
const dark = "FF22404F";
const tints = ["FFDCE7EC", "FFEEF2EE"] as const;
const decisionTint = "FFF4E9D5";
const line = "FFB4C2C9";
const boxFill = "FFFFFBEA";
const font: Partial<Font> = { name: "Arial", size: 10, color: { argb: ink } };
/** The size of the text on the sheet of guidance, which is read and not worked in. */
const readingSize = 11;
const atTop: Partial<Alignment> = { vertical: "top", horizontal: "left", indent: 1, wrapText: true };

/** An empty register as the bytes of an .xlsx workbook: guidance, agreements with lists and date checks, and the products of GP Connect.
 *  The same version always gives the same bytes. */
export async function template(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = workbook.lastModifiedBy = "dsa-audit";
  workbook.title = templateGuidance.title;
  // A fixed day, since the workbook must not depend on when it was made.
  workbook.created = workbook.modified = new Date(Date.UTC(2026, 0, 5));
  workbook.views = [{ x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: "visible" }];
  addGuidance(workbook);
  addAgreements(workbook);
  addSettings(workbook);
  return pinZipDates(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function addAgreements(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("Agreements", { properties: { outlineLevelCol: 1, tabColor: { argb: dark } } });
  const isMain = (i: number): boolean => templateColumns[i]?.group === "main";
  sheet.columns = templateColumns.map((column, i) => ({ width: column.width, style: columnStyle(column.kind, column.field === "reference"), outlineLevel: isMain(i) ? 0 : 1 }));
  // exceljs marks every grouped column as folded away, which would give Excel two stories about what is shown.
  for (let i = 1; i <= templateColumns.length; i++) Object.defineProperty(sheet.getColumn(i), "collapsed", { value: false });
  const groups = Object.keys(templateGroups);
  templateColumns.forEach((column, i) => {
    const letters = columnLetters(i + 1);
    const group = groups.indexOf(column.group);
    const tint = column.group === "decision" ? decisionTint : (tints[group % tints.length] ?? tints[0]);
    const startsGroup = i > 0 && templateColumns[i - 1]?.group !== column.group;
    addHeading(sheet, `${letters}${headingRow}`, column.heading, column.group === "main" ? dark : tint, startsGroup);
    addNote(sheet, `${letters}${headingRow}`, column.group === "main" ? "Main column" : `${templateGroups[column.group]} (can wait)`, column.guidance);
    const range = `${letters}${headingRow + 1}:${letters}${lastRow}`;
    if (column.kind === "date") sheet.dataValidations.add(range, dateValidation);
    if (column.kind === "list") sheet.dataValidations.add(range, listValidation(column.values, column.open));
    const example = sheet.getCell(`${letters}${headingRow + 1}`);
    if (column.kind === "date") example.value = column.example === null ? null : asDate(column.example);
    else if (column.example !== "") example.value = column.example;
  });
  sheet.getRow(headingRow).height = 44;
  const last = columnLetters(templateColumns.length);
  sheet.autoFilter = `A${headingRow}:${last}${lastRow}`;
  sheet.views = [{ state: "frozen", xSplit: 1, ySplit: headingRow, topLeftCell: `B${headingRow + 1}`, activeCell: `A${headingRow + 1}`, showGridLines: true, zoomScale: 100 }];
  highlightAgreements(sheet, last);
  setUpPrinting(sheet, 5);
  sheet.pageSetup.printTitlesColumn = "A:A";
}

/** Formats that follow what is in a row, so that empty rows need none of their own: a line under a row in use, the example in italics, a main
 *  column that is still blank, and a date that has passed while the agreement is active. */
function highlightAgreements(sheet: Worksheet, last: string): void {
  const first = headingRow + 1;
  const letterOf = (field: string): string => columnLetters(templateColumns.findIndex((column) => column.field === field) + 1);
  const main = templateColumns.filter((column) => column.group === "main").length;
  const status = letterOf("status");
  // LibreOffice applies only the first format that fits, so each has the line under the row.
  const border = { bottom: { style: "thin", color: { argb: line } } } as const;
  const inUse = `COUNTA($A${first}:$${last}${first})>0`;
  sheet.addConditionalFormatting({
    ref: `A${first}:${columnLetters(main)}${lastRow}`,
    rules: [{ type: "expression", priority: 1, formulae: [`AND(A${first}="",${inUse})`], style: { border, fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFF1B8" } } } }],
  });
  ["end", "review"].forEach((field, i) => {
    const cell = `$${letterOf(field)}${first}`;
    sheet.addConditionalFormatting({
      ref: `${letterOf(field)}${first}:${letterOf(field)}${lastRow}`,
      rules: [{ type: "expression", priority: 2 + i, formulae: [`AND(ISNUMBER(${cell}),${cell}<TODAY(),OR($${status}${first}="Active",$${status}${first}="Renewal due"))`], style: { border, font: { bold: true, color: { argb: "FF9A1B12" } } } }],
    });
  });
  sheet.addConditionalFormatting({
    ref: `A${first}:${last}${lastRow}`,
    rules: [
      { type: "expression", priority: 4, formulae: [`LEFT($A${first},7)="Example"`], style: { border, font: { italic: true, color: { argb: "FF4A5B64" } } } },
      { type: "expression", priority: 5, formulae: [inUse], style: { border } },
    ],
  });
}

function addSettings(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("GP Connect", { properties: { tabColor: { argb: dark } } });
  const columns = [templateSettingColumns.setting, templateSettingColumns.enabled, templateSettingColumns.purpose, templateSettingColumns.lastReview, templateSettingColumns.notes];
  sheet.columns = columns.map((column) => ({ width: column.width, style: columnStyle(column === templateSettingColumns.lastReview ? "date" : "text", false) }));
  columns.forEach((column, i) => {
    const address = `${columnLetters(i + 1)}${headingRow}`;
    addHeading(sheet, address, column.heading, i < 2 ? dark : tints[0], i === 2);
    addNote(sheet, address, column.heading, column.guidance);
  });
  sheet.getRow(headingRow).height = 34;
  templateProducts.forEach((id, i) => {
    const product = capabilities.find((capability) => capability.id === id);
    if (product === undefined) throw new Error(`the template lists the GP Connect product ${id}, which is not among the capabilities`);
    const row = sheet.getRow(headingRow + 1 + i);
    const terms = duties.filter(({ effect }) => effect.on === "settings" && effect.whenOff === "gap" && effect.capabilities.includes(id)).map((duty) => ` ${contractTerm(duty)}`);
    const what = `${product.means}${terms.join("")}`;
    row.values = [product.name, "Not known", what];
    row.height = heightOf(what, templateSettingColumns.purpose.width, 10);
    for (let column = 1; column <= columns.length; column++) row.getCell(column).border = { bottom: { style: "thin", color: { argb: line } } };
  });
  sheet.dataValidations.add(`B${headingRow + 1}:B61`, listValidation(switchChoices.map((choice) => choice.text), false));
  sheet.dataValidations.add(`D${headingRow + 1}:D61`, dateValidation);
  sheet.views = [{ state: "frozen", xSplit: 0, ySplit: headingRow, topLeftCell: `A${headingRow + 1}`, activeCell: `B${headingRow + 1}`, showGridLines: true, zoomScale: 100 }];
  setUpPrinting(sheet, 1);
}

function contractTerm({ since, until, ground }: (typeof duties)[number]): string {
  const period = [since === null ? "" : ` from ${dayInWords(since)}`, until === null ? "" : ` to ${dayInWords(until)}`].join("");
  return `The GP contract requires it to be on${period} (${ground}).`;
}

function addGuidance(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("Guidance", { properties: { tabColor: { argb: tints[0] } } });
  const widths = [33, 33, 76] as const;
  sheet.columns = widths.map((width) => ({ width, style: { font: { ...font, size: readingSize }, alignment: atTop } }));
  const { title, introduction, practice, steps, tips, choices, columns } = templateGuidance;
  let row = 0;
  const across = (text: string, style: Partial<Font> = {}): void => {
    row++;
    sheet.mergeCells(`A${row}:C${row}`);
    const cell = sheet.getCell(`A${row}`);
    cell.value = text;
    cell.font = { ...font, size: readingSize, ...style };
    // Excel does not fit the height of merged cells by itself.
    sheet.getRow(row).height = heightOf(text, widths[0] + widths[1] + widths[2], style.size ?? readingSize);
  };
  const heading = (text: string): void => {
    row++;
    sheet.getRow(row).height = 9;
    across(text, { bold: true, size: 13, color: { argb: dark } });
  };
  const table = (headings: readonly string[], rows: readonly (readonly string[])[]): void => {
    row++;
    headings.forEach((text, i) => addHeading(sheet, `${columnLetters(i + 1)}${row}`, text, dark, false));
    sheet.getRow(row).height = 20;
    for (const texts of rows) {
      row++;
      texts.forEach((text, i) => {
        const cell = sheet.getCell(`${columnLetters(i + 1)}${row}`);
        cell.value = text;
        cell.border = { bottom: { style: "thin", color: { argb: line } } };
      });
      sheet.getRow(row).height = Math.max(...texts.map((text, i) => heightOf(text, widths[i] ?? widths[2], readingSize)));
    }
  };
  across(title, { bold: true, size: 18, color: { argb: dark } });
  across(introduction);
  heading(practice.heading);
  const firstBox = `B${row + 1}`;
  for (const label of [practice.name, practice.ods]) {
    row++;
    sheet.getCell(`A${row}`).value = label;
    sheet.getCell(`B${row}`).style = { font: { ...font, size: readingSize }, alignment: { vertical: "middle", indent: 1 }, fill: solid(boxFill), border: box };
    sheet.getRow(row).height = 20;
  }
  sheet.dataValidations.add(`B${row}`, { type: "textLength", operator: "equal", formulae: [6], allowBlank: true, ...error(templateErrors.ods, "warning") });
  heading(steps.heading);
  steps.texts.forEach((text, i) => across(`${i + 1}.  ${text}`));
  heading(tips.heading);
  for (const text of tips.texts) across(`•  ${text}`);
  heading(choices.heading);
  const headingOf = (field: string): string => templateColumns.find((column) => column.field === field)?.heading ?? "";
  const meanings = [
    ...useChoices.map((choice) => ({ column: headingOf("claim"), choice })),
    ...obligationChoices.map((choice) => ({ column: headingOf("obligationClaim"), choice })),
    ...statusChoices.map((choice) => ({ column: headingOf("status"), choice })),
    ...switchChoices.map((choice) => ({ column: templateSettingColumns.enabled.heading, choice })),
  ];
  table(choices.columns, meanings.map(({ column, choice }) => [column, choice.text, choice.means]));
  heading(columns.heading);
  table(columns.columns, templateColumns.map((column) => [column.heading, templateGroups[column.group], column.guidance]));
  sheet.views = [{ state: "normal", showGridLines: false, activeCell: firstBox, zoomScale: 100 }];
  setUpPrinting(sheet, 1);
  sheet.pageSetup.orientation = "portrait";
  delete sheet.pageSetup.printTitlesRow;
}

/** The height in points for a text in a column: a unit of width is 7 pixels in Excel, and a character of Arial about 0.65 pixels a point of
 *  its size, with room for words that wrap early. */
function heightOf(text: string, width: number, size: number): number {
  return Math.ceil((text.length * size * 0.65) / (width * 7 - 18)) * size * 1.35 + 4;
}

function addHeading(sheet: Worksheet, address: string, text: string, fill: string, startsGroup: boolean): void {
  const cell = sheet.getCell(address);
  cell.value = text;
  cell.style = {
    font: { ...font, bold: true, color: { argb: fill === dark ? "FFFFFFFF" : ink } },
    fill: solid(fill),
    alignment: atTop,
    border: { bottom: { style: "medium", color: { argb: dark } }, left: { style: startsGroup ? "medium" : "thin", color: { argb: startsGroup ? dark : line } } },
  };
}

function addNote(sheet: Worksheet, address: string, title: string, text: string): void {
  const plain = { name: "Arial", size: 10 };
  sheet.getCell(address).note = { texts: [{ font: { ...plain, bold: true }, text: `${title}\n` }, { font: plain, text }], margins: { insetmode: "custom", inset: [0.1, 0.1, 0.1, 0.1] }, editAs: "oneCells" };
}

function columnStyle(kind: "text" | "date" | "list", isText: boolean): Partial<Style> {
  if (kind === "date") return { font, alignment: atTop, numFmt: "d mmmm yyyy" };
  return { font, alignment: atTop, ...(isText ? { numFmt: "@" } : {}) };
}

const dateValidation: DataValidation = { type: "date", operator: "between", formulae: [asDate("1990-01-01"), asDate("2199-12-31")], allowBlank: true, ...error(templateErrors.date, "stop") };

function listValidation(values: readonly string[], open: boolean): DataValidation {
  return { type: "list", formulae: [`"${values.join(",")}"`], allowBlank: true, ...(open ? error(templateErrors.open, "warning") : error(templateErrors.list, "stop")) };
}

function error({ title, message }: { readonly title: string; readonly message: string }, errorStyle: "stop" | "warning"): Pick<DataValidation, "showErrorMessage" | "errorStyle" | "errorTitle" | "error"> {
  return { showErrorMessage: true, errorStyle, errorTitle: title, error: message };
}

/** A4 on its side, as many pages wide as named, the headings on each, and page numbers. */
function setUpPrinting(sheet: Worksheet, pagesWide: number): void {
  // 9 is A4; the types of exceljs have an enum for it that the package does not hold.
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: pagesWide,
    fitToHeight: 0,
    pageOrder: "overThenDown",
    printTitlesRow: `${headingRow}:${headingRow}`,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  });
  sheet.headerFooter = { oddFooter: `&L&"Arial"&9${templateGuidance.title}: &A&C&"Arial"&9Page &P of &N&R&"Arial"&9Printed &D` };
}

function asDate(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

function solid(argb: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb } };
}

const edge = { style: "thin", color: { argb: dark } } as const;
const box: Partial<Borders> = { top: edge, left: edge, bottom: edge, right: edge };
