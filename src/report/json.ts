import type { Audit } from "../model/audit.ts";

/** The audit as JSON with its keys in a fixed order: the form that other programs read, described by `schema/audit.schema.json`. */
export const jsonReporter = {
  format: "json",
  extension: "json",
  render: (audit: Audit): string => `${JSON.stringify(audit, null, 2)}\n`,
} as const;
