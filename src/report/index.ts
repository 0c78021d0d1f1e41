import type { Audit } from "../model/audit.ts";
import type { InputFile } from "../model/register.ts";
import { csvReporter } from "./csv.ts";
import { docxReporter } from "./docx.ts";
import type { Format } from "./formats.ts";
import { htmlReporter } from "./html.ts";
import { jsonReporter } from "./json.ts";
import type { View } from "./lines.ts";
import { markdownReporter } from "./markdown.ts";
import { ropaReporter } from "./ropa.ts";
import { terminalReporter } from "./terminal.ts";
import { xlsxReporter } from "./xlsx.ts";

/** What a format may need besides the audit: how the screen looks, the register's own files, for a workbook that goes on from them, and the name of the file to
 *  write, for a format that has several kinds of file. `warn` is told what a format cannot carry over. */
type ReportContext = View & { readonly files: readonly InputFile[]; readonly fileName?: string; readonly warn?: (text: string) => void };

/** Turns an audit into text or bytes; knows nothing of files, terminals or time. */
export type Reporter = { readonly format: Format; readonly extension: string; readonly render: (audit: Audit, context: ReportContext) => string | Uint8Array | Promise<string | Uint8Array> };

/** Every reporter by its format. */
export const reporters = { terminal: terminalReporter, json: jsonReporter, html: htmlReporter, docx: docxReporter, xlsx: xlsxReporter, csv: csvReporter, markdown: markdownReporter, ropa: ropaReporter } as const satisfies Readonly<Record<Format, Reporter>>;
