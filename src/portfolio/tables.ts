import type { PracticeRecord, RecordedAgreement } from "../model/portfolio.ts";
import { uses } from "../model/vocabulary.ts";

/** A value in a table; null is an empty cell. */
export type TableValue = string | number | boolean | null;

/** The tidy tables in the order in which they are written. */
export const tableNames = ["practices", "agreements", "settings", "actions"] as const;
export type TableName = (typeof tableNames)[number];

type Column<Row> = { readonly name: string; readonly means: string; readonly of: (row: Row) => TableValue };
type Table<Row> = { readonly means: string; readonly columns: readonly Column<Row>[]; readonly rowsOf: (record: PracticeRecord) => readonly Row[] };

type Of<Item> = { readonly record: PracticeRecord; readonly item: Item };
type ActionOf = { readonly kind: "agreement" | "gp-connect"; readonly item: string; readonly entry: RecordedAgreement["actions"][number] };

const practice: Column<{ readonly record: PracticeRecord }> = { name: "practice", means: "the practice's id, as in `practices`", of: ({ record }) => record.practice.id };
const itemColumns: readonly Column<Of<{ readonly item: string; readonly sheet: string; readonly row: number }>>[] = [
  { name: "item", means: "the id of the row in its register, as in the practice's JSON", of: ({ item }) => item.item },
  { name: "sheet", means: "the sheet of the register", of: ({ item }) => item.sheet },
  { name: "row", means: "the row of the sheet, from 1", of: ({ item }) => item.row },
];

const practices: Table<Of<null>> = {
  means: "one row for each register that was audited",
  rowsOf: (record) => [{ record, item: null }],
  columns: [
    practice,
    { name: "ods", means: "the practice's ODS code, where it is known", of: ({ record }) => record.practice.ods },
    { name: "name", means: "the practice's name", of: ({ record }) => record.practice.name },
    { name: "named_by", means: "where the name comes from: `list`, `register` or `file`", of: ({ record }) => record.practice.namedBy },
    { name: "files", means: "the register's files below the folder, parted by `; `", of: ({ record }) => record.sources.map((source) => source.file).join("; ") },
    { name: "sha256", means: "the SHA-256 of each file, parted by `; `", of: ({ record }) => record.sources.map((source) => source.sha256).join("; ") },
    { name: "agreements", means: "number of agreements", of: ({ record }) => record.agreements.length },
    { name: "settings", means: "number of GP Connect settings", of: ({ record }) => record.settings.length },
    ...uses.map((use): Column<Of<null>> => ({ name: use.replaceAll("-", "_"), means: `number of agreements of the use \`${use}\``, of: ({ record }) => record.agreements.filter((item) => item.use === use).length })),
    { name: "errors", means: "findings about the register itself: errors", of: ({ record }) => record.findings.error },
    { name: "warnings", means: "findings: warnings", of: ({ record }) => record.findings.warning },
    { name: "notes", means: "findings: notes", of: ({ record }) => record.findings.info },
  ],
};

const agreements: Table<Of<RecordedAgreement>> = {
  means: "one row for each agreement",
  rowsOf: (record) => record.agreements.map((item) => ({ record, item })),
  columns: [
    practice,
    ...itemColumns,
    { name: "agreement_key", means: "the same for the same agreement of other practices; empty where the row has no title", of: ({ item }) => item.group },
    { name: "scheme", means: "the id of the known scheme", of: ({ item }) => item.scheme },
    { name: "title", means: "the title as written", of: ({ item }) => item.title },
    { name: "recipient", means: "the recipient as written", of: ({ item }) => item.recipient },
    { name: "use", means: "what the data is used for", of: ({ item }) => item.use },
    { name: "obligation", means: "whether the practice may choose", of: ({ item }) => item.obligation },
    { name: "status", means: "where in its life the agreement is", of: ({ item }) => item.status },
    { name: "claim", means: "what the register's own column says of the use", of: ({ item }) => item.claim },
    { name: "cause", means: "why the use is `needs-review`", of: ({ item }) => item.cause },
    { name: "decided", means: "whether a reviewer's decision set the use", of: ({ item }) => item.decided },
    { name: "start", means: "first day, as YYYY-MM-DD", of: ({ item }) => item.start },
    { name: "end", means: "last day", of: ({ item }) => item.end },
    { name: "review", means: "day of the next review", of: ({ item }) => item.review },
  ],
};

const settings: Table<Of<PracticeRecord["settings"][number]>> = {
  means: "one row for each GP Connect setting",
  rowsOf: (record) => record.settings.map((item) => ({ record, item })),
  columns: [
    practice,
    ...itemColumns,
    { name: "setting", means: "the setting as written", of: ({ item }) => item.setting },
    { name: "capability", means: "the id of the GP Connect product, or `unknown`", of: ({ item }) => item.capability },
    { name: "is_on", means: "whether it is on; empty where the register does not say", of: ({ item }) => item.enabled },
    { name: "required", means: "whether the GP contract requires it by name to be on, on the day of the audit", of: ({ item }) => item.required },
  ],
};

const actions: Table<Of<ActionOf>> = {
  means: "one row for each item and each action of the menu that says something of it",
  rowsOf: (record) => [
    ...record.agreements.flatMap(({ item, actions: entries }) => entries.map((entry) => ({ record, item: { kind: "agreement" as const, item, entry } }))),
    ...record.settings.flatMap(({ item, actions: entries }) => entries.map((entry) => ({ record, item: { kind: "gp-connect" as const, item, entry } }))),
  ],
  columns: [
    practice,
    { name: "item", means: "the id of the row in its register", of: ({ item }) => item.item },
    { name: "kind", means: "`agreement` or `gp-connect`", of: ({ item }) => item.kind },
    { name: "action", means: "the number of the action", of: ({ item }) => item.entry.action },
    { name: "outcome", means: "what the action comes to", of: ({ item }) => item.entry.outcome },
    { name: "held", means: "what holds it back; empty where nothing does", of: ({ item }) => item.entry.held },
    { name: "cause", means: "why it is `review` or held", of: ({ item }) => item.entry.cause },
  ],
};

/** A table with its rows as functions of a record, whatever they are made of. */
export type TidyTable = { readonly means: string; readonly columns: readonly { readonly name: string; readonly means: string }[]; readonly rowsOf: (record: PracticeRecord) => readonly (readonly TableValue[])[] };

/** The tidy tables: what each holds, its columns, and the rows that a practice adds to it. `practice` and `item` join them. */
export const tables = { practices: tidy(practices), agreements: tidy(agreements), settings: tidy(settings), actions: tidy(actions) } as const satisfies Readonly<Record<TableName, TidyTable>>;

function tidy<Row>({ means, columns, rowsOf }: Table<Row>): TidyTable {
  return { means, columns, rowsOf: (record) => rowsOf(record).map((row) => columns.map((column) => column.of(row))) };
}
