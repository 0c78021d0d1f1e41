import type { Comparison } from "../../model/comparison.ts";
import type { View } from "../lines.ts";
import { renderDocumentForTerminal } from "../terminal-document.ts";
import { comparisonDocument } from "./document.ts";
import type { ComparisonFormat } from "./formats.ts";

/** Turns a comparison into text or bytes; knows nothing of files, terminals or time. */
export type ComparisonReporter = { readonly format: ComparisonFormat; readonly extension: string; readonly render: (comparison: Comparison, view: View) => string | Promise<string | Uint8Array> };

/** Every reporter of a comparison by its format. */
export const comparisonReporters = {
  terminal: { format: "terminal", extension: "txt", render: (comparison, view) => renderDocumentForTerminal(comparisonDocument(comparison), view) },
  html: { format: "html", extension: "html", render: async (comparison) => (await import("../html-page.ts")).renderPage(comparisonDocument(comparison)) },
  markdown: { format: "markdown", extension: "md", render: async (comparison) => (await import("../markdown-blocks.ts")).renderMarkdown(comparisonDocument(comparison)) },
  xlsx: { format: "xlsx", extension: "xlsx", render: async (comparison) => (await import("./workbook.ts")).renderComparisonWorkbook(comparison) },
  docx: { format: "docx", extension: "docx", render: async (comparison) => (await import("../docx-document.ts")).renderDocx(comparisonDocument(comparison)) },
  json: { format: "json", extension: "json", render: (comparison) => `${JSON.stringify(comparison, null, 2)}\n` },
} as const satisfies Readonly<Record<ComparisonFormat, ComparisonReporter>>;
