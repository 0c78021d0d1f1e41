import { columnReasonWords } from "./knowledge/index.ts";
import type { Audit } from "./model/audit.ts";
import { InputError } from "./model/input-error.ts";
import { Mapping, mappableFields } from "./model/mapping.ts";
import type { MappedTable } from "./model/mapping.ts";
import type { InputFile } from "./model/register.ts";

const whatToDo = "docs/column-mapping.md shows how a mapping is written; --map-out writes the one that was found, to edit.";

/** A column mapping from its JSON file. Throws an InputError that names the first mistake and its place. */
export function readMapping(file: InputFile): Mapping {
  const refuse = (message: string, cause?: unknown): InputError => new InputError(message, { file: file.name }, whatToDo, { cause });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(file.bytes).replace(/^\ufeff/, ""));
  } catch (cause) {
    throw refuse("The column mapping is not valid JSON.", cause);
  }
  const parsed = Mapping.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const at = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
  throw refuse(`The column mapping has a mistake${at}: ${issue?.message ?? ""}.`);
}

/** The mapping that an audit found: its tables with headings, with every column that was named or used. Lists without headings and products that
 *  stand over columns of their own are found again by themselves. */
export function mappingFound({ sources }: Audit): Mapping {
  const mappable = new Set<string>(mappableFields);
  return {
    mapping: "dsa-audit-map/1",
    tables: sources.flatMap((source) =>
      source.sheets.flatMap((sheet): readonly MappedTable[] => {
        const isList = sheet.role !== "ignored" && (sheet.headings.length === 0 || sheet.headings.some((heading) => heading.why === "product"));
        if (isList || sheet.joinedTo !== null) return [];
        const columns = sheet.headings.map(({ column, heading, field, why }) => ({ column, heading, field: field !== null && mappable.has(field) ? field : null, why: columnReasonWords[why] }));
        return [{ sheet: sheet.name, role: sheet.role, headerRow: sheet.headerRow, columns }];
      }),
    ),
  };
}

/** A mapping as the text of its file: a line a column, so that it is easy to edit. */
export function renderMapping(mapping: Mapping): string {
  const tables = mapping.tables.map((table) => {
    const columns = table.columns.map((column) => `        ${JSON.stringify(column)}`).join(",\n");
    return `    {\n      "sheet": ${JSON.stringify(table.sheet)},\n      "role": ${JSON.stringify(table.role)},\n      "headerRow": ${JSON.stringify(table.headerRow)},\n      "columns": [${columns === "" ? "" : `\n${columns}\n      `}]\n    }`;
  });
  return `{\n  "mapping": ${JSON.stringify(mapping.mapping)},\n  "tables": [\n${tables.join(",\n")}\n  ]\n}\n`;
}
