import type { Audit } from "../model/audit.ts";
import type { InputFile } from "../model/register.ts";

/** The register's own workbook with the audit beside its rows, places for decisions, and the lists. Its writer is loaded when it is asked for. */
export const xlsxReporter = {
  format: "xlsx",
  extension: "xlsx",
  render: async (audit: Audit, { files, warn }: { readonly files: readonly InputFile[]; readonly warn?: (text: string) => void }): Promise<Uint8Array> => {
    const { bytes, warnings } = await (await import("./annotated-workbook.ts")).renderXlsx(audit, files);
    for (const warning of warnings) warn?.(warning);
    return bytes;
  },
} as const;
