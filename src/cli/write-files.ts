import { InputError } from "../model/input-error.ts";
import type { Io } from "./io.ts";

/** A file to write: where, and what. */
export type OutputFile = { readonly path: string; readonly content: string | Uint8Array };

/** What the user said about writing: `--force` replaces what is already there, `--quiet` says nothing of it. */
export type WriteOptions = { readonly force?: true; readonly quiet?: true };

/** Refuses, before any work is done, to write where something already is: somebody may have worked on it. Throws an InputError. */
export async function refuseToReplace(paths: readonly string[], { force }: WriteOptions, io: Io): Promise<void> {
  if (force === true) return;
  for (const path of paths) {
    if (await io.exists(path)) throw new InputError("There is already a file of this name, and somebody may have worked on it.", { file: path }, "Choose another name or folder with --out, or replace the file with --force.");
  }
}

/** Writes all files or, where one is already there and may not be replaced, none. */
export async function writeFiles(files: readonly OutputFile[], options: WriteOptions, io: Io): Promise<void> {
  await refuseToReplace(files.map((file) => file.path), options, io);
  for (const { path, content } of files) {
    await io.writeFile(path, content);
    if (options.quiet !== true) io.err(`Wrote ${path}\n`);
  }
}
