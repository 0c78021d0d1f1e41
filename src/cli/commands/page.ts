import type { Command } from "commander";
import type { Io } from "../io.ts";
import { writeFiles } from "../write-files.ts";
import type { WriteOptions } from "../write-files.ts";

const defaultName = "dsa-audit.html";

type Options = WriteOptions & { readonly out: string };

/** `dsa-audit page`: writes the offline page, which does the audit in a browser. */
export function pageCommand(program: Command, io: Io): void {
  const command = program
    .command("page")
    .description("write the offline page: one HTML file that does the audit in a browser, with nothing to install")
    .option("--out <file>", "where to write: an .html file, or - for standard output", defaultName)
    .option("--force", "replace the file if it is already there")
    .option("--quiet", "no messages but errors")
    .addHelpText("after", "\nExamples:\n  dsa-audit page\n  dsa-audit page --out audit-page.html\n");
  command.action(async ({ out, ...options }: Options) => {
    if (out !== "-" && !/\.html?$/i.test(out)) command.error(`error: "${out}" does not end in .html, so no browser would open it. Try --out ${defaultName}.`);
    const page = await io.offlinePage();
    if (out === "-") io.out(page);
    else await writeFiles([{ path: out, content: page }], options, io);
    if (out !== "-" && options.quiet !== true) io.err("Open it with a double click in Edge or Chrome. It works without a network and sends nothing anywhere.\n");
  });
}
