import { letterTexts } from "../knowledge/letter-texts.ts";
import type { CellPart, LetterLine, LetterPart } from "../knowledge/letter-texts.ts";
import { letters } from "../knowledge/letters.ts";
import type { LetterKind } from "../knowledge/letters.ts";
import { heading, paragraph, spacer, wordFile, wordForm, wordTable } from "../word/index.ts";
import type { WordTemplate } from "../word/fill.ts";
import { templateName } from "./names.ts";

type Paragraph = ReturnType<typeof paragraph>;
type Written = Paragraph | ReturnType<typeof wordTable>;

/** Our own template of a kind as a Word file, to fill in or to edit: the parts of the text with their fields in braces. */
export async function ownTemplate(kind: LetterKind): Promise<WordTemplate> {
  const parts: readonly LetterPart[] = letterTexts[kind];
  const bytes = await wordFile({ title: letters[kind].title, subject: "", head: "", foot: `${letters[kind].title}. Draft, not legal advice.`, size: kind === "meeting-checklist" ? 19 : 21, headings: [1.4, 1.15, 1.05], children: all(parts) });
  return { name: templateName(kind), bytes };
}

function all(parts: readonly LetterPart[]): readonly Written[] {
  return parts.flatMap((part, i) => {
    const next = parts[i + 1];
    return written(part, typeof next === "object" && "table" in next);
  });
}

function written(part: LetterPart, leadsToTable: boolean): readonly Written[] {
  if (typeof part === "string" || "as" in part) return [line(part, false, leadsToTable)];
  if ("heading" in part) return [heading(part.heading, part.text)];
  if ("of" in part) return [mark(`{#${part.of}}`), ...all(part.parts), mark(`{/${part.of}}`)];
  if ("form" in part) return [wordForm(part.form, 34), spacer()];
  return [tableOf(part), spacer()];
}

function line(of: LetterLine, inTable: boolean, keepNext = false): Paragraph {
  const { text, as } = typeof of === "string" ? { text: of, as: "plain" as const } : of;
  switch (as) {
    case "plain":
      return paragraph([{ text }], { after: inTable ? 40 : 120, keepNext });
    case "strong":
      return paragraph([{ text, bold: true }], { after: inTable ? 40 : 0 });
    case "quiet":
      return paragraph([{ text, quiet: true }], { after: 40 });
    case "point":
      return paragraph([{ text }], { bullet: true, after: 60 });
    case "box":
      return paragraph([{ text }], { edge: "B26A00", fill: "FFF4D6", after: 60 });
    case "order":
      return paragraph([{ text, bold: true }], { edge: "A12D16", fill: "F6D5C9", after: 120 });
    case "closing":
      return paragraph([{ text }], { after: 120, keepNext: true });
    case "blank":
      return paragraph([{ text }], { after: 120 });
    default:
      return as satisfies never;
  }
}

/** A paragraph that holds nothing but the beginning or the end of a list; it is not there when the template is filled in. */
function mark(text: string): Paragraph {
  return paragraph([{ text }], { after: 0 });
}

/** A table whose one row is repeated: its list begins in the first line of the first cell and ends in the last line of the last. */
function tableOf({ table, columns }: Extract<LetterPart, { readonly table: string }>): Written {
  const cells = columns.map(({ lines }, i) => {
    const begun = i === 0 ? beginning(lines, `{#${table}}`) : lines;
    return { children: (i === columns.length - 1 ? ending(begun, `{/${table}}`) : begun).flatMap(cellParagraphs) };
  });
  return wordTable(columns, [{ length: 0, cells }]);
}

function cellParagraphs(part: CellPart): readonly Paragraph[] {
  if (typeof part === "string" || "as" in part) return [line(part, true)];
  return [mark(`{#${part.of}}`), ...part.parts.flatMap(cellParagraphs), mark(`{/${part.of}}`)];
}

function beginning([first, ...rest]: readonly CellPart[], text: string): readonly CellPart[] {
  return first === undefined || isList(first) ? [text, ...(first === undefined ? [] : [first]), ...rest] : [withText(first, (own) => text + own), ...rest];
}

function ending(lines: readonly CellPart[], text: string): readonly CellPart[] {
  const last = lines.at(-1);
  return last === undefined || isList(last) ? [...lines, { text, as: "quiet" }] : [...lines.slice(0, -1), withText(last, (own) => own + text)];
}

function isList(part: CellPart): part is Extract<CellPart, { readonly of: string }> {
  return typeof part !== "string" && "of" in part;
}

function withText(of: LetterLine, change: (text: string) => string): LetterLine {
  return typeof of === "string" ? change(of) : { ...of, text: change(of.text) };
}
