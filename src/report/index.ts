import type { Audit } from "../model/audit.ts";
import type { Format } from "./formats.ts";
import { jsonReporter } from "./json.ts";
import type { View } from "./lines.ts";
import { terminalReporter } from "./terminal.ts";

/** Turns an audit into text or bytes; knows nothing of files, terminals or time. */
export type Reporter = { readonly format: Format; readonly extension: string; readonly render: (audit: Audit, view: View) => string };

/** Every reporter by its format. */
export const reporters: Readonly<Record<Format, Reporter>> = { terminal: terminalReporter, json: jsonReporter };
