export { annotateRegister } from "./annotate-register.ts";
export type { AddedBlock, AddedColumn, AddedSheet, Annotation } from "./annotation.ts";
export { writeTables } from "./write-tables.ts";
export type { TableSheet } from "./table-sheet.ts";
