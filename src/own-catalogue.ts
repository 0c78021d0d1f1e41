import { z } from "zod";
import { Day } from "./model/day.ts";
import { headingKey } from "./model/folded.ts";
import { InputError } from "./model/input-error.ts";
import { Id } from "./model/knowledge.ts";
import type { Scheme } from "./model/knowledge.ts";
import type { InputFile, SheetRow } from "./model/register.ts";
import { cellsIn } from "./model/sheet-row.ts";
import { Obligation, PurposeKind, PurposeUse } from "./model/vocabulary.ts";
import { readSheets } from "./read/index.ts";

/** A scheme as a practice or an ICB enters it: an id, a name and its purposes have to be there, the rest may be left out. */
const OwnScheme = z.strictObject({
  id: Id,
  name: z.string().min(2),
  means: z.string().min(20).default("A scheme from the practice's own catalogue."),
  why: z.string().min(20).default("It is classed as the practice's own catalogue says."),
  aliases: z.array(z.string().min(2)).default([]),
  ambiguous: z.array(z.string().min(2)).default([]),
  secondSigns: z.array(z.string().min(2)).default([]),
  recipients: z.array(z.string().min(2)).default([]),
  carrier: z.boolean().default(false),
  caseByCase: z.boolean().default(false),
  purposes: z.array(z.strictObject({ use: PurposeUse, kind: PurposeKind.default("other"), text: z.string().min(5).default("as the practice's own catalogue says") })).min(1, "at least one purpose is needed, such as \"secondary-use: research\""),
  obligations: z
    .array(z.strictObject({ value: Obligation, from: Day.nullable().default(null), until: Day.nullable().default(null), ground: z.string().min(5).default("the practice's own catalogue") }))
    .default([{ value: "unknown", from: null, until: null, ground: "the practice's own catalogue does not say" }]),
  source: z.array(z.string().min(8)).default([]),
  since: Day.nullable().default(null),
  until: Day.nullable().default(null),
  checked: Day.nullable().default(null),
});

const whatToDo = "docs/own-catalogue.md shows how a catalogue is written.";

/** A practice's or ICB's own schemes, from JSON (a list of schemes), CSV or a workbook (a row a scheme). Throws an InputError that names the
 *  row and the column of the first mistake. */
export async function readOwnCatalogue(file: InputFile): Promise<readonly Scheme[]> {
  const isJson = /^\s*[[{]/.test(new TextDecoder().decode(file.bytes.subarray(0, 200)));
  const entries = isJson ? fromJson(file) : await fromSheet(file);
  const schemes = entries.map(({ value, row, item }): Scheme => {
    const parsed = OwnScheme.safeParse(value);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    const at = issue === undefined || issue.path.length === 0 ? "" : ` ${issue.path.join(".")}:`;
    throw new InputError(`The catalogue has a mistake${item === null ? "" : ` in entry ${item}`}.${at} ${issue?.message ?? ""}.`, { file: file.name, ...(row === null ? {} : { row }) }, whatToDo);
  });
  const twice = schemes.find((scheme, i) => schemes.findIndex((other) => other.id === scheme.id) !== i);
  if (twice !== undefined) throw new InputError(`The catalogue has the id "${twice.id}" twice.`, { file: file.name }, whatToDo);
  if (schemes.length === 0) throw new InputError("The catalogue has no schemes in it.", { file: file.name }, whatToDo);
  return schemes;
}

type Entry = { readonly value: unknown; readonly row: number | null; readonly item: number | null };

function fromJson(file: InputFile): readonly Entry[] {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(file.bytes));
  } catch (cause) {
    throw new InputError("The catalogue is not valid JSON.", { file: file.name }, whatToDo, { cause });
  }
  if (!Array.isArray(value)) throw new InputError("The catalogue has to be a list of schemes.", { file: file.name }, whatToDo);
  return value.map((entry: unknown, i) => ({ value: entry, row: null, item: i + 1 }));
}

/** The columns of a catalogue in a sheet. Several values in a cell are parted by semicolons; a purpose is "use: kind: text". */
const columns: ReadonlyMap<string, (text: string) => Readonly<Record<string, unknown>>> = new Map(Object.entries({
  id: (text) => ({ id: text }),
  name: (text) => ({ name: text }),
  aliases: (text) => ({ aliases: list(text) }),
  ambiguous: (text) => ({ ambiguous: list(text) }),
  "second signs": (text) => ({ secondSigns: list(text) }),
  recipients: (text) => ({ recipients: list(text) }),
  purposes: (text) => ({ purposes: list(text).map(purposeFrom) }),
  obligation: (text) => ({ obligation: text }),
  ground: (text) => ({ ground: text }),
  from: (text) => ({ from: text }),
  until: (text) => ({ until: text }),
  source: (text) => ({ source: list(text) }),
  means: (text) => ({ means: text }),
  why: (text) => ({ why: text }),
} satisfies Record<string, (text: string) => Readonly<Record<string, unknown>>>));

async function fromSheet(file: InputFile): Promise<readonly Entry[]> {
  const [sheet] = await readSheets(file);
  const [header, ...rows] = sheet?.rows ?? [];
  const headings = header === undefined ? [] : cellsIn(header);
  const read = new Map(headings.map((cell) => [cell.column, columns.get(headingKey(cell.text))]));
  if (header === undefined || !headings.some((cell) => headingKey(cell.text) === "id") || !headings.some((cell) => headingKey(cell.text) === "purposes")) {
    throw new InputError("The catalogue needs a first row of headings with at least id, name and purposes.", { file: file.name, row: header?.row ?? 1 }, whatToDo);
  }
  const stranger = headings.find((cell) => read.get(cell.column) === undefined);
  if (stranger !== undefined) throw new InputError(`The catalogue has a column "${stranger.text}" that is not known.`, { file: file.name, row: header.row }, `The columns are: ${[...columns.keys()].join(", ")}.`);
  return rows.map((row) => ({ value: schemeFrom(row, read), row: row.row, item: null }));
}

function schemeFrom(row: SheetRow, read: ReadonlyMap<number, ((text: string) => Readonly<Record<string, unknown>>) | undefined>): unknown {
  const { obligation, ground, from, until, ...rest } = Object.assign({}, ...cellsIn(row).map((cell) => read.get(cell.column)?.(cell.text.trim()) ?? {})) as Record<string, unknown>;
  return obligation === undefined ? rest : { ...rest, obligations: [{ value: obligation, ...(ground === undefined ? {} : { ground }), ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }] };
}

function purposeFrom(text: string): unknown {
  const [use, kind, ...words] = text.split(":").map((part) => part.trim());
  return { use, ...(kind === undefined || kind === "" ? {} : { kind }), ...(words.length === 0 ? {} : { text: words.join(": ") }) };
}

function list(text: string): readonly string[] {
  return text.split(/[;\n]/).map((part) => part.trim()).filter((part) => part !== "");
}
