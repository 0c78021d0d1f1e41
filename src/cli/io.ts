import { createHash } from "node:crypto";
import { access, mkdir, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { isatty } from "node:tty";
import { InputError } from "../model/input-error.ts";
import type { InputFile } from "../model/register.ts";

/** All that the command line does to the world. Tests put a fake one in its place. */
export type Io = {
  readonly out: (content: string | Uint8Array) => void;
  readonly err: (text: string) => void;
  readonly readInput: (path: string) => Promise<InputFile>;
  readonly exists: (path: string) => Promise<boolean>;
  readonly isFolder: (path: string) => Promise<boolean>;
  /** The names of the files in a folder, sorted by code unit. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly writeFile: (path: string, content: string | Uint8Array) => Promise<void>;
  /** The offline page that the build has put beside the command. */
  readonly offlinePage: () => Promise<Uint8Array>;
  readonly today: () => string;
  readonly isTerminal: boolean;
  /** Whether standard error is a terminal, for progress. */
  readonly isErrorTerminal: boolean;
  readonly isColour: boolean;
  readonly width: number;
};

/** The real world: files, standard output and error, the terminal's width and colours, and today's date on this machine's calendar. */
export function realIo(): Io {
  const { stdout, stderr, env } = process;
  const isTerminal = isatty(1);
  const columns = Number(env["COLUMNS"]);
  return {
    out: (content) => void stdout.write(content),
    err: (text) => void stderr.write(text),
    readInput,
    exists: (path) => access(path).then(() => true, () => false),
    isFolder: (path) => stat(path).then((found) => found.isDirectory(), () => false),
    list: filesIn,
    writeFile: writeBeside,
    offlinePage: () => readFile(new URL("page.html", import.meta.url)),
    today: () => {
      const now = new Date();
      return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
    },
    isTerminal,
    isErrorTerminal: isatty(2),
    isColour: isTerminal && (env["NO_COLOR"] ?? "") === "",
    width: isTerminal ? stdout.columns : Number.isInteger(columns) && columns > 0 ? columns : 100,
  };
}

/** Reads a register's file; its name is all that the audit gets to know of its path. Throws an InputError if it cannot be read. */
async function readInput(path: string): Promise<InputFile> {
  const name = basename(path);
  const found = await stat(path).catch((cause: unknown) => {
    throw new InputError("The file was not found or may not be read.", { file: name }, "Check the name and the folder, and that you may open the file.", { cause });
  });
  if (found.isDirectory()) throw new InputError("This is a folder, not a register.", { file: name }, "Name the spreadsheet in it.");
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new InputError("The file cannot be read.", { file: name }, "Close it in other programs, and check that you may open it.", { cause });
  });
  return { name, bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** The files of a folder. Throws an InputError if it cannot be read. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw new InputError("The folder was not found or may not be read.", { file: basename(folder) }, "Check its name, and that you may open it.", { cause });
  });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name).sort();
}

/** Writes a file beside its place and renames it, so that a broken run leaves no half-written file. */
async function writeBeside(path: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${process.pid}.part`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (cause) {
    // What went wrong is told below; that the unfinished file is not there to remove either adds nothing.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new InputError("The file cannot be written.", { file: basename(path) }, "Check that the folder exists and that you may write to it.", { cause });
  }
}
