import type { Audit } from "../../model/audit.ts";
import type { Format } from "../../report/formats.ts";
import { reporters } from "../../report/index.ts";
import type { Reporter } from "../../report/index.ts";
import { answering } from "./answer.ts";
import type { Answer } from "./answer.ts";
import { inputFiles } from "./input-files.ts";

/** A file to save: its name, without a folder, and what it holds. */
export type WrittenFile = { readonly name: string; readonly content: string | Uint8Array };

/** What the writing worker does for the page: reports in every format but that of the terminal. It starts when the first file is asked for. */
export type Writer = {
  readonly report: (format: Format, audit: Audit, files: readonly File[]) => Promise<Answer<WrittenFile>>;
};

/** The width that the command line gives to a report that goes to a file. */
const width = 100;

/** The writer of files, as pure as the core. */
export const writer: Writer = {
  report: (format, audit, files) => answering(async () => {
    const reporter: Reporter = reporters[format];
    return { name: `audit.${reporter.extension}`, content: await reporter.render(audit, { colour: false, width, files: await inputFiles(files) }) };
  }),
};
