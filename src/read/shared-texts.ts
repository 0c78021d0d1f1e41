import type { Archive } from "./archive.ts";
import { maxCharacters } from "./limits.ts";
import { tooManyCells, tooManyCharacters } from "./refusals.ts";
import { decodeXml } from "./xml.ts";

/** The texts that cells share, each one plain text: runs of rich text joined, pronunciations left out. exceljs stops at anything else that
 *  stands in the list, and loses a text that is written as CDATA. */
export async function readSharedTexts(archive: Archive, part: string | null, maxTexts: number): Promise<string[]> {
  const texts: string[] = [];
  if (part === null) return texts;
  let text = "";
  let characters = 0;
  await archive.readXml(part, {
    open: (name) => {
      if (name === "si") text = "";
    },
    text: (piece, within) => {
      if (within.at(-1) === "t" && !within.includes("rPh")) text += piece;
    },
    close: (name) => {
      if (name !== "si") return;
      characters += text.length;
      if (texts.length >= maxTexts) throw tooManyCells(archive.file, maxTexts);
      if (characters > maxCharacters) throw tooManyCharacters(archive.file);
      texts.push(plainText(text));
    },
  });
  return texts;
}

/** A text as it is meant, from text as it stands in a workbook's XML: control characters are escaped as _x000D_ there. */
export function plainText(xml: string): string {
  const text = decodeXml(xml);
  return text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;
}
