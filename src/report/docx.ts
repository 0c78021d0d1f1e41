import type { Audit } from "../model/audit.ts";

/** The report as an editable Word document. Its writer is loaded when it is asked for, as it is heavy. */
export const docxReporter = {
  format: "docx",
  extension: "docx",
  render: async (audit: Audit): Promise<Uint8Array> => {
    const [{ renderDocx }, { reportDocument }] = await Promise.all([import("./docx-document.ts"), import("./document/index.ts")]);
    return renderDocx(reportDocument(audit));
  },
} as const;
