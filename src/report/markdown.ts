import type { Audit } from "../model/audit.ts";

/** The report as Markdown, to paste into the minutes of a meeting. Its writer is loaded when it is asked for. */
export const markdownReporter = {
  format: "markdown",
  extension: "md",
  render: async (audit: Audit): Promise<string> => {
    const [{ renderMarkdown }, { reportDocument }] = await Promise.all([import("./markdown-blocks.ts"), import("./document/index.ts")]);
    return renderMarkdown(reportDocument(audit));
  },
} as const;
