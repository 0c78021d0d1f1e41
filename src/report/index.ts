import type { Audit } from "../model/audit.ts";
import type { InputFile } from "../model/register.ts";
import { csvReporter } from "./csv.ts";
import { docxReporter } from "./docx.ts";
import type { Format } from "./formats.ts";
import { htmlReporter } from "./html.ts";
import { jsonReporter } from "./json.ts";
import type { View } from "./lines.ts";
import { markdownReporter } from "./markdown.ts";
import { terminalReporter } from "./terminal.ts";

/** What a format may need besides the audit: how the screen looks, and the register's own files, for a workbook that goes on from them. */
type ReportContext = View & { readonly files: readonly InputFile[] };

/** Turns an audit into text or bytes; knows nothing of files, terminals or time. */
export type Reporter = { readonly format: Format; readonly extension: string; readonly render: (audit: Audit, context: ReportContext) => string | Uint8Array | Promise<string | Uint8Array> };

/** Every reporter by its format. */
export const reporters = { terminal: terminalReporter, json: jsonReporter, docx: docxReporter, html: htmlReporter, markdown: markdownReporter, csv: csvReporter } as const satisfies Readonly<Record<Format, Reporter>>;
