import type { Audit } from "../model/audit.ts";

/** The register as a record of processing (Article 30) in the columns of the ICO's template, as CSV. Its writer is loaded when it is asked for. */
export const ropaReporter = {
  format: "ropa",
  extension: "ropa.csv",
  render: async (audit: Audit): Promise<string> => (await import("./ropa-rows.ts")).renderRopa(audit),
} as const;
