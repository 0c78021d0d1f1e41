import type { Audit } from "../../model/audit.ts";
import type { ComparisonFormat } from "../../report/comparison/formats.ts";
import { comparisonReporters } from "../../report/comparison/index.ts";
import type { ComparisonReporter } from "../../report/comparison/index.ts";
import type { ReportDocument } from "../../report/document/blocks.ts";
import { reportDocument } from "../../report/document/index.ts";
import type { Format } from "../../report/formats.ts";
import { reporters } from "../../report/index.ts";
import type { Reporter } from "../../report/index.ts";
import { answering } from "./answer.ts";
import type { Answer } from "./answer.ts";
import { inputFiles } from "./input-files.ts";
import { lettersZip } from "./letters-zip.ts";

/** A file to save: its name, without a folder, and what it holds: a blob, of which the page gets no copy, and is not held up by its size. */
export type WrittenFile = { readonly name: string; readonly content: Blob };

/** What the writing worker does for the page. It starts when the first file is asked for, so that nobody waits for what writes Word and Excel.
 *  An audit comes by a port, straight from the desk. */
export type Writer = {
  readonly report: (format: Format, audit: MessagePort, files: readonly File[]) => Promise<Answer<WrittenFile>>;
  readonly letters: (audit: MessagePort) => Promise<Answer<WrittenFile>>;
  /** A comparison, which comes by a port as an audit does. */
  readonly comparison: (format: ComparisonFormat, comparison: MessagePort) => Promise<Answer<WrittenFile>>;
  readonly template: () => Promise<Answer<WrittenFile>>;
  /** The report as blocks, to print. */
  readonly document: (audit: MessagePort) => Promise<Answer<ReportDocument>>;
};

/** The width that the command line gives to a report that goes to a file. */
const width = 100;

/** The writer of files, as pure as the core: the bytes are those that the command line writes. */
export const writer: Writer = {
  report: (format, port, files) => answering(async () => {
    const reporter: Reporter = reporters[format];
    return written(`audit.${reporter.extension}`, await reporter.render(await lent<Audit>(port), { colour: false, width, files: await inputFiles(files) }));
  }),
  letters: (port) => answering(async () => written("letters.zip", await lettersZip(await lent(port)))),
  comparison: (format, port) => answering(async () => {
    const reporter: ComparisonReporter = comparisonReporters[format];
    return written(`comparison.${reporter.extension}`, await reporter.render(await lent(port), { colour: false, width }));
  }),
  template: () => answering(async () => written("data-sharing-register.xlsx", await (await import("../../template.ts")).template())),
  document: (port) => answering(async () => reportDocument(await lent(port))),
};

function written(name: string, content: string | Uint8Array): WrittenFile {
  return { name, content: new Blob([typeof content === "string" ? content : new Uint8Array(content)]) };
}

/** What the desk gives by a port. */
function lent<T>(port: MessagePort): Promise<T> {
  return new Promise((resolve) => {
    port.onmessage = ({ data }: MessageEvent<T>) => {
      port.close();
      resolve(data);
    };
  });
}
