import type { Archive } from "./archive.ts";
import { maxCharacters } from "./limits.ts";
import { tooManyCells, tooManyCharacters } from "./refusals.ts";
import { attribute, decodeXml, isOn } from "./xml.ts";

/** The texts that cells share, and those of them that are struck through, wholly or in part. */
export type SharedTexts = { readonly texts: string[]; readonly struck: ReadonlyMap<string, "whole" | "part"> };

/** The texts that cells share, each one plain text: runs of rich text joined, pronunciations left out. exceljs stops at anything else that
 *  stands in the list, and loses a text that is written as CDATA. */
export async function readSharedTexts(archive: Archive, part: string | null, maxTexts: number): Promise<SharedTexts> {
  const texts: string[] = [];
  const struck = new Map<string, "whole" | "part">();
  if (part === null) return { texts, struck };
  let text = "";
  let plainRuns = false;
  let struckRuns = false;
  let isStruckRun = false;
  let characters = 0;
  await archive.readXml(part, {
    open: (name, attributes) => {
      if (name === "si") {
        text = "";
        plainRuns = struckRuns = false;
      }
      if (name === "si" || name === "r") isStruckRun = false;
      if (name === "strike") isStruckRun = attribute(attributes, "val") === null || isOn(attributes, "val");
    },
    text: (piece, within) => {
      if (within.at(-1) !== "t" || within.includes("rPh")) return;
      text += piece;
      if (piece.trim() === "") return;
      if (isStruckRun) struckRuns = true;
      else plainRuns = true;
    },
    close: (name) => {
      if (name !== "si") return;
      characters += text.length;
      if (texts.length >= maxTexts) throw tooManyCells(archive.file, maxTexts);
      if (characters > maxCharacters) throw tooManyCharacters(archive.file);
      const plain = plainText(text);
      if (struckRuns) struck.set(plain, plainRuns ? "part" : "whole");
      texts.push(plain);
    },
  });
  return { texts, struck };
}

/** A text as it is meant, from text as it stands in a workbook's XML: control characters are escaped as _x000D_ there. */
export function plainText(xml: string): string {
  const text = decodeXml(xml);
  return text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;
}
