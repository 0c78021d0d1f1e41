import type { Audit } from "../model/audit.ts";
import { jsonReporter } from "./json.ts";
import { terminalReporter } from "./terminal.ts";

/** How the shell wants a report for a screen to look; other reports take no notice. `width` is in characters. */
export type View = { readonly colour: boolean; readonly width: number };

/** The formats that a report can have. */
export const formats = ["terminal", "json"] as const;
export type Format = (typeof formats)[number];

/** Turns an audit into text or bytes; knows nothing of files, terminals or time. */
export type Reporter = { readonly format: Format; readonly extension: string; readonly render: (audit: Audit, view: View) => string };

/** Every reporter by its format. */
export const reporters: Readonly<Record<Format, Reporter>> = { terminal: terminalReporter, json: jsonReporter };
