import { open, readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { InputError } from "../../model/input-error.ts";
import type { RefusedRegister, SkippedFile } from "../../model/portfolio.ts";
import { maskNhsNumbers } from "../../read/index.ts";

/** A file of a register: where it is, and its path below the portfolio's folder as it may be shown, with slashes and NHS numbers masked. */
type RegisterFile = { readonly path: string; readonly file: string };

/** A register that was found: one workbook, or the CSV files of one folder. `label` is its path below the portfolio's folder. */
export type FoundRegister = { readonly label: string; readonly files: readonly RegisterFile[] };

/** What was found: the registers in the order of their labels, what was passed over and why, and folders that could not be read. */
export type Found = { readonly registers: readonly FoundRegister[]; readonly skipped: readonly SkippedFile[]; readonly refused: readonly RefusedRegister[] };

/** Workbooks, also of kinds that are refused later with what to do about them: a register must not be passed over for its kind. */
const workbook = /\.(?:xlsx|xlsm|xltx|xltm|xls|xlsb|ods|numbers)$/i;
const csv = /\.(?:csv|tsv)$/i;

/** Finds the registers in folders, however deep, and among files. Neither the order of what is named nor that of the disk matters. `outFolder` and
 *  the files of `partOfRun` are passed over. Throws an InputError where something named is not there, or nothing is found. */
export async function findRegisters(named: readonly string[], outFolder: string, partOfRun: readonly string[]): Promise<Found> {
  const places = await Promise.all(named.map(async (path) => ({ path: await real(path), isFolder: (await statOf(path)).isDirectory() })));
  const root = commonFolder(places.map(({ path, isFolder }) => (isFolder ? path : dirname(path))));
  const own = new Set(await Promise.all([outFolder, ...partOfRun].map((path) => realpath(path).catch(() => resolve(path)))));
  const walk: Walk = { root, own, files: new Set(), skipped: new Map(), refused: [] };
  for (const { path, isFolder } of places) {
    if (isFolder) await walkFolder(path, walk);
    else if (!own.has(path)) walk.files.add(path);
  }
  const registers = inRegisters([...walk.files], root);
  if (registers.length === 0 && walk.refused.length === 0) throw new InputError("No registers were found.", { file: named.length === 1 ? basename(named[0] ?? "") : `${named.length} places` }, "Name the folder that holds the practices' .xlsx or .csv files.");
  return {
    registers,
    skipped: [...walk.skipped].map(([path, because]) => ({ file: shown(path, root), because })).sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)),
    refused: walk.refused,
  };
}

type Walk = { readonly root: string; readonly own: ReadonlySet<string>; readonly files: Set<string>; readonly skipped: Map<string, SkippedFile["because"]>; readonly refused: RefusedRegister[] };

async function walkFolder(folder: string, walk: Walk): Promise<void> {
  if (walk.own.has(folder)) return;
  if (await isOwnOutput(folder)) {
    walk.skipped.set(folder, "own-output");
    return;
  }
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    const file = shown(folder, walk.root);
    walk.refused.push({ id: file, files: [file], message: "The folder may not be read. Check that you may open it." });
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const isLink = entry.isSymbolicLink();
    const isFolder = isLink ? await stat(path).then((found) => found.isDirectory(), () => false) : entry.isDirectory();
    if (entry.name.startsWith("~$") || entry.name.startsWith(".~lock")) walk.skipped.set(path, "lock-file");
    else if (entry.name.startsWith(".")) walk.skipped.set(path, "hidden");
    else if (isFolder && isLink) walk.skipped.set(path, "linked-folder");
    else if (isFolder) await walkFolder(path, walk);
    else if (walk.own.has(path)) walk.skipped.set(path, "part-of-the-run");
    else if (workbook.test(entry.name) || csv.test(entry.name)) walk.files.add(path);
    else walk.skipped.set(path, "no-register");
  }
}

/** The files as registers: a workbook is one, and so are all the CSV files of one folder. */
function inRegisters(paths: readonly string[], root: string): readonly FoundRegister[] {
  const groups = new Map<string, string[]>();
  for (const path of [...paths].sort()) {
    const key = csv.test(path) ? dirname(path) : path;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [path]);
    else group.push(path);
  }
  return [...groups]
    .map(([key, group]) => {
      const files = group.map((path) => ({ path, file: shown(path, root) }));
      return { label: files.length > 1 && key !== root ? shown(key, root) : (files[0]?.file ?? ""), files };
    })
    .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
}

/** Whether a folder is what an earlier run of ours wrote. */
async function isOwnOutput(folder: string): Promise<boolean> {
  for (const [name, sign] of [["summary.json", '"dsa-audit-portfolio/'], ["unfinished-run.ndjson", '"dsa-audit-portfolio-run/']] as const) {
    const file = await open(join(folder, name)).catch(() => null);
    if (file === null) continue;
    const { buffer, bytesRead } = await file.read(Buffer.alloc(80), 0, 80, 0);
    await file.close();
    if (buffer.subarray(0, bytesRead).toString("utf8").includes(sign)) return true;
  }
  return false;
}

/** The deepest folder that all of some folders are in. */
function commonFolder(folders: readonly string[]): string {
  const [first = [], ...rest] = folders.map((folder) => folder.split(sep));
  const length = rest.reduce((most, parts) => {
    let same = 0;
    while (same < most && parts[same] === first[same]) same++;
    return same;
  }, first.length);
  return first.slice(0, length).join(sep) || sep;
}

function shown(path: string, root: string): string {
  return maskNhsNumbers(relative(root, path).split(sep).join("/"));
}

async function real(path: string): Promise<string> {
  return (await statOf(path)).isDirectory() ? realpath(path) : join(await realpath(dirname(path)), basename(path));
}

async function statOf(path: string): ReturnType<typeof stat> {
  return stat(path).catch((cause: unknown) => {
    throw new InputError("The file or folder was not found or may not be read.", { file: basename(path) }, "Check its name, and that you may open it.", { cause });
  });
}
