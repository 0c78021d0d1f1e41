import type { Command } from "commander";
import type { LetterFile } from "../../letters/index.ts";
import { InputError } from "../../model/input-error.ts";
import { auditRegister, withAuditOptions } from "../audit-options.ts";
import type { AuditCommandOptions } from "../audit-options.ts";
import type { Io } from "../io.ts";
import { writeFiles } from "../write-files.ts";
import type { OutputFile, WriteOptions } from "../write-files.ts";

type Options = AuditCommandOptions & WriteOptions & { readonly out?: string; readonly templates?: string; readonly templatesOut?: string };

/** `dsa-audit letters`: writes the checklist and the letters that carry out the listed actions, or the templates that they are made of. */
export function lettersCommand(program: Command, io: Io): void {
  const command = program
    .command("letters")
    .description("write the letters and the checklist that carry out the listed actions, as Word documents to check")
    .argument("[register...]", "the register: one .xlsx workbook, or one or more CSV files")
    .option("--out <folder>", "the folder to write the letters to")
    .option("--templates <folder>", "your own Word templates; a kind of letter that has none takes ours")
    .option("--templates-out <folder>", "write our templates there, to edit");
  withAuditOptions(command)
    .option("--force", "replace files that are already there")
    .option("--quiet", "no messages but errors")
    .addHelpText("after", "\nExamples:\n  dsa-audit letters register.xlsx --out letters\n  dsa-audit letters --templates-out templates\n  dsa-audit letters register.xlsx --out letters --templates templates\n");
  command.action(async (paths: readonly string[], options: Options) => {
    const { out, templatesOut } = options;
    if (paths.length === 0 && templatesOut === undefined) command.error("error: name the register, or use --templates-out DIR to write the templates alone.");
    if (paths.length > 0 && out === undefined) command.error("error: name the folder for the letters with --out DIR.");
    const { ownTemplates, writeLetters } = await import("../../letters/index.ts");
    if (templatesOut !== undefined) await writeFiles(inFolder(templatesOut, await ownTemplates()), options, io);
    if (out === undefined || paths.length === 0) return;
    const templates = options.templates === undefined ? new Map<string, Uint8Array>() : await readTemplates(options.templates, io);
    const { result } = await auditRegister(paths, options, command, io);
    const files = await writeLetters(result, templates);
    await writeFiles(inFolder(out, files), options, io);
    const names = new Set(files.map((file) => file.name));
    const left = (await io.list(out)).filter((name) => /\.docx$/i.test(name) && !name.startsWith("~$") && !names.has(name));
    if (options.quiet === true) return;
    if (result.menu.note !== null) io.err(`${result.menu.note}\n`);
    if (left.length > 0) io.err(`Also in ${out}, and not of this audit: ${left.join(", ")}. Take letters of an earlier audit away before anybody sends them.\n`);
    io.err(`Start with ${out}/meeting-checklist.docx. Every letter is a draft for the practice to check.\n`);
  });
}

function inFolder(folder: string, files: readonly LetterFile[]): readonly OutputFile[] {
  return files.map(({ name, bytes }) => ({ path: `${folder}/${name}`, content: bytes }));
}

/** One's own templates by their file names. A Word file of any other name is refused: it would be left out without a word. */
async function readTemplates(folder: string, io: Io): Promise<ReadonlyMap<string, Uint8Array>> {
  const { templateNames } = await import("../../letters/index.ts");
  const found = (await io.list(folder)).filter((name) => /\.(?:docx|dotx|docm|doc)$/i.test(name) && !name.startsWith("~$"));
  const known = `The names are ${templateNames.join(", ")}.`;
  if (found.length === 0) throw new InputError("There are no Word templates in the folder.", { file: folder }, `${known} dsa-audit letters --templates-out DIR writes them.`);
  const stranger = found.find((name) => !templateNames.includes(name));
  if (stranger !== undefined) throw new InputError("This is not the name of a template.", { file: stranger }, `Rename it or take it out of the folder. ${known}`);
  return new Map(await Promise.all(found.map(async (name) => [name, (await io.readInput(`${folder}/${name}`)).bytes] as const)));
}
