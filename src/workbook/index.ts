export { annotateRegister } from "./annotate-register.ts";
export { asItStands } from "./annotation.ts";
export type { AddedBlock, AddedColumn, AddedSheet } from "./annotation.ts";
export { writeTables } from "./write-tables.ts";
export type { CellValue, TableSheet, WorkbookColumn } from "./table-sheet.ts";
