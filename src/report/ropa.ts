import type { Audit } from "../model/audit.ts";

/** The register as a record of processing (Article 30) in the columns of the ICO's template: a workbook where the file's name ends in .xlsx, linked
 *  data where it ends in .jsonld, and CSV otherwise. Each writer is loaded when it is asked for. */
export const ropaReporter = {
  format: "ropa",
  extension: "ropa.csv",
  render: async (audit: Audit, { fileName = "" }: { readonly fileName?: string } = {}): Promise<string | Uint8Array> => {
    if (/\.xlsx$/i.test(fileName)) return (await import("./ropa-workbook.ts")).ropaWorkbook(audit);
    if (/\.jsonld$/i.test(fileName)) return (await import("./ropa-linked.ts")).ropaLinkedData(audit);
    return (await import("./ropa-rows.ts")).renderRopa(audit);
  },
} as const;
