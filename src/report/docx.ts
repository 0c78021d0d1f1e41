import type { Audit } from "../model/audit.ts";
import { InputError } from "../model/input-error.ts";

/** The most agreements that a Word document is written of. 5,000 take a gigabyte of memory to write, and far more in Word to open. */
const mostItems = 10_000;

/** The report as an editable Word document. Its writer is loaded when it is asked for, as it is heavy. Throws an InputError for a register too large for one. */
export const docxReporter = {
  format: "docx",
  extension: "docx",
  render: async (audit: Audit): Promise<Uint8Array> => {
    if (audit.agreements.length > mostItems) {
      const [source] = audit.sources;
      throw new InputError(`A Word document of more than ${mostItems} agreements could hardly be opened, and is not written.`, source === undefined ? {} : { file: source.file }, "Take the report as a web page (html) or the annotated workbook (xlsx), or audit a part of the register.");
    }
    const [{ renderDocx }, { reportDocument }] = await Promise.all([import("./docx-document.ts"), import("./document/index.ts")]);
    return renderDocx(reportDocument(audit));
  },
} as const;
