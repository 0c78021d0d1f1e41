import JSZip from "jszip";
import type { InputFile } from "../model/register.ts";
import { openArchive } from "../read/archive.ts";
import { readOutline } from "../read/outline.ts";
import type { Outline } from "../read/outline.ts";
import { attributeOf, childrenOf, rootOf } from "./xml-tags.ts";

/** A workbook's archive with its parts as text, to be changed and packed again. What is not changed stays as it is. */
export type Package = {
  readonly outline: Outline;
  /** The names of all parts as they are now, those that were added among them. */
  readonly parts: () => readonly string[];
  readonly workbookPart: string;
  readonly has: (name: string) => boolean;
  readonly read: (name: string) => Promise<string>;
  readonly write: (name: string, xml: string) => void;
  readonly remove: (name: string) => void;
  readonly pack: () => Promise<Uint8Array>;
};

/** Opens a workbook to change it. Throws an InputError as reading it does. */
export async function openPackage(file: InputFile): Promise<Package> {
  const outline = await readOutline(await openArchive(file));
  const zip = await JSZip.loadAsync(file.bytes);
  const nameOf = (name: string): string | undefined => Object.keys(zip.files).find((known) => known.replace(/^\/+/, "").toLowerCase() === name.toLowerCase());
  const read = async (name: string): Promise<string> => {
    const entry = zip.file(nameOf(name) ?? "");
    if (entry === null) throw new Error(`the workbook has no part ${name}`);
    return textOf(await entry.async("uint8array"));
  };
  const roots = childrenOf(await read("_rels/.rels"), rootOf(await read("_rels/.rels")).inner);
  const start = roots.find(({ tag }) => (attributeOf(tag, "Type") ?? "").endsWith("/officeDocument"));
  return {
    outline,
    parts: () => Object.values(zip.files).filter((entry) => !entry.dir).map((entry) => entry.name.replace(/^\/+/, "")),
    workbookPart: (start === undefined ? "xl/workbook.xml" : (attributeOf(start.tag, "Target") ?? "")).replace(/^\/+/, ""),
    has: (name) => nameOf(name) !== undefined,
    read,
    write: (name, xml) => void zip.file(nameOf(name) ?? name, xml, { createFolders: false }),
    remove: (name) => void zip.remove(nameOf(name) ?? name),
    pack: () => zip.generateAsync({ type: "uint8array", compression: "DEFLATE", compressionOptions: { level: 6 } }),
  };
}

/** A part as text that is written again in UTF-8, whatever it was in before. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes).replace(/^(<\?xml[^>]*?encoding=["'])[^"']*/, "$1UTF-8");
}

/** Where the relations of a part stand. */
export function relationsPart(part: string): string {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** A relation's target as a name from the archive's root. */
export function targetFrom(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
