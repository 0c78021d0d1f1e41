import type { Audit } from "../model/audit.ts";

/** The report as one HTML file, to read on a screen and to print. Its writer is loaded when it is asked for. */
export const htmlReporter = {
  format: "html",
  extension: "html",
  render: async (audit: Audit): Promise<string> => {
    const [{ renderPage }, { reportDocument }] = await Promise.all([import("./html-page.ts"), import("./document/index.ts")]);
    return renderPage(reportDocument(audit));
  },
} as const;
