import { Command, CommanderError } from "commander";
import { InputError, inputErrorLine } from "../model/input-error.ts";
import { auditCommand } from "./commands/audit.ts";
import { catalogueCommand } from "./commands/catalogue.ts";
import { compareCommand } from "./commands/compare.ts";
import { explainCommand } from "./commands/explain.ts";
import { lettersCommand } from "./commands/letters.ts";
import { menusCommand } from "./commands/menus.ts";
import { pageCommand } from "./commands/page.ts";
import { portfolioCommand } from "./commands/portfolio.ts";
import { templateCommand } from "./commands/template.ts";
import type { ExitCode, Finish } from "./finish.ts";
import type { Io } from "./io.ts";
import { version } from "./version.ts";

/** The whole command line: parses the arguments (without node and script), runs the command, and gives the exit code. Throws nothing. */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  const finish: Finish = { code: 0 };
  const program = new Command("dsa-audit")
    .description("Audits a GP practice's register of data-sharing agreements: direct care or secondary use, with the evidence,\nand what the BMA's menu of collective action would withdraw, freeze or switch off.")
    .version(version)
    .helpOption("-h, --help", "show help")
    .helpCommand("help [command]", "show help for a command")
    .configureHelp({ styleTitle: (title) => title })
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .showHelpAfterError("(use --help for what is possible)")
    .addHelpText("after", "\nExample:\n  dsa-audit audit register.xlsx\n");
  auditCommand(program, io, finish);
  lettersCommand(program, io);
  compareCommand(program, io);
  portfolioCommand(program, io, finish);
  explainCommand(program, io, finish);
  catalogueCommand(program, io);
  menusCommand(program, io);
  templateCommand(program, io);
  pageCommand(program, io);
  try {
    await program.parseAsync([...args], { from: "user" });
    return finish.code;
  } catch (error) {
    return exitCodeOf(error, io);
  }
}

function exitCodeOf(error: unknown, io: Io): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof InputError) {
    io.err(`${inputErrorLine(error).replace(/[\p{Cc}\p{Cf}]+/gu, " ")}\n`);
    return 1;
  }
  io.err(`A fault in dsa-audit ${version}: ${error instanceof Error ? `${error.name}, ${error.message.split("\n")[0] ?? ""}` : "unknown"}. Please report it with this line and, if you may share it, the file's headings.\n`);
  return 4;
}
