import { z } from "zod";
import { fields } from "./register.ts";
import type { Field } from "./register.ts";

/** The fields that a column can be mapped to: all but those that the program fills by itself. */
export const mappableFields: readonly Field[] = fields.filter((field) => field !== "section" && field !== "other");

/** How a column came to be taken for its field. */
export const columnReasons = ["heading", "words", "spelling", "content", "product", "mapping", "none"] as const;
export type ColumnReason = (typeof columnReasons)[number];

const MappedColumn = z.strictObject({
  column: z.string().regex(/^[A-Z]{1,3}$/, 'a column is named by its letters, such as "B"'),
  heading: z.string(),
  field: z.enum(mappableFields as [Field, ...Field[]], { error: `a field is one of ${mappableFields.join(", ")}, or null` }).nullable().describe("what the column holds; null: nothing that the audit uses"),
  why: z.string().optional().describe("why --map-out wrote the field; a reader may leave it out, and it is not looked at"),
});

const MappedTable = z.strictObject({
  sheet: z.string().describe("the sheet's name; of a CSV file, the file's"),
  role: z.enum(["agreements", "gp-connect", "ignored"], { error: "a role is agreements, gp-connect or ignored" }),
  headerRow: z.int().min(1).nullable().describe("the row of the headings, from 1; null where the sheet has none"),
  columns: z.array(MappedColumn),
});
export type MappedTable = z.infer<typeof MappedTable>;

/** A column mapping: which sheet is a register, where its headings stand and what each column holds. `audit --map-out` writes one,
 *  `audit --map` reads it; it goes before what the program would find by itself. */
export const Mapping = z.strictObject({ mapping: z.literal("dsa-audit-map/1"), tables: z.array(MappedTable).min(1) });
export type Mapping = z.infer<typeof Mapping>;
