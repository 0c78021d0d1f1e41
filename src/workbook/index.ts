export { writeTables } from "./write-tables.ts";
export type { TableSheet } from "./table-sheet.ts";
