import type { Command } from "commander";
import type { Io } from "../io.ts";
import { refuseToReplace } from "../write-files.ts";
import type { WriteOptions } from "../write-files.ts";

const defaultName = "data-sharing-register.xlsx";

type Options = WriteOptions & { readonly out: string };

/** `dsa-audit template`: writes an empty register workbook. A file that is already there stays, unless `--force` says otherwise: it may be
 *  the register that somebody has filled in. */
export function templateCommand(program: Command, io: Io): void {
  const command = program
    .command("template")
    .description("write an empty register workbook with headings, drop-down lists and guidance")
    .option("--out <file>", "where to write: an .xlsx file, or - for standard output", defaultName)
    .option("--force", "replace the file if it is already there")
    .option("--quiet", "no messages but errors")
    .addHelpText("after", "\nExamples:\n  dsa-audit template\n  dsa-audit template --out register-2026.xlsx\n");
  command.action(async ({ out, ...options }: Options) => {
    if (out === "-") {
      if (io.isTerminal) command.error("error: a workbook cannot be shown on the screen. Name a file with --out FILE, or send the output to one.");
    } else if (!/\.xlsx$/i.test(out)) {
      command.error(`error: "${out}" does not end in .xlsx, so Excel would not open it. Try --out ${defaultName}.`);
    } else {
      await refuseToReplace([out], options, io);
    }
    const { template } = await import("../../template.ts");
    const workbook = await template();
    if (out === "-") {
      io.out(workbook);
      return;
    }
    await io.writeFile(out, workbook);
    if (options.quiet !== true) io.err(`Wrote ${out}. Open it in Excel, start with the sheet Guidance, then run: dsa-audit audit ${out}\n`);
  });
}
