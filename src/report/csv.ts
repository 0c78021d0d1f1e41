import type { Audit } from "../model/audit.ts";

/** The audit as a table for other programs and for filters: one row an item and action. Its writer is loaded when it is asked for. */
export const csvReporter = {
  format: "csv",
  extension: "csv",
  render: async (audit: Audit): Promise<string> => (await import("./csv-rows.ts")).renderCsv(audit),
} as const;
