export { recordPractice } from "./record.ts";
export { startPortfolio } from "./sum-up.ts";
export { tableNames, tables } from "./tables.ts";
export type { TableValue } from "./tables.ts";
