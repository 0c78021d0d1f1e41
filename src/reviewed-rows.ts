import { templateColumns, useChoices } from "./knowledge/template.ts";
import { columnLetters } from "./model/address.ts";
import type { Day } from "./model/day.ts";
import { itemId } from "./model/register.ts";
import type { Cell, Field } from "./model/register.ts";
import type { Use } from "./model/vocabulary.ts";
import type { Table } from "./recognise/index.ts";

/** What a reviewer has decided about an agreement, by its item id, and what the register does not hold yet. */
export type NewDecision = { readonly item: string; readonly use: Exclude<Use, "needs-review">; readonly by: string; readonly on: Day; readonly reason: string | null };

const decisionFields = ["decision", "decisionBy", "decisionDate", "decisionReason"] as const;

/** The tables with new decisions beside their rows, as if an annotated workbook held them: they go before what the register says of a decision. Their
 *  cells are the register's own columns for them or, where it has none, the four columns after its last. A decision on an item that is not there, or
 *  on a GP Connect setting, changes nothing. */
export function withDecisions(tables: readonly Table[], decisions: readonly NewDecision[]): readonly Table[] {
  if (decisions.length === 0) return tables;
  const byItem = new Map(decisions.map((decision) => [decision.item, decision]));
  return tables.map((table) => {
    if (table.kind !== "agreements" || !table.rows.some((row) => byItem.has(itemId(row)))) return table;
    const last = Math.max(0, ...table.columns.map(({ column }) => column));
    const lettersOf = (field: Field, i: number): string => table.columns.find((column) => column.field === field)?.letters ?? columnLetters(last + 1 + i);
    return {
      ...table,
      rows: table.rows.map((row) => {
        const decision = byItem.get(itemId(row));
        if (decision === undefined) return row;
        const texts = { decision: useChoices.find((choice) => choice.reads === decision.use)?.text ?? "", decisionBy: decision.by, decisionDate: decision.on, decisionReason: decision.reason ?? "" };
        const cells = decisionFields.map((field, i): readonly [string, Cell | undefined] => [field, texts[field] === "" ? undefined : { address: `${lettersOf(field, i)}${row.place.row}`, text: texts[field], heading: headingOf(field), day: field === "decisionDate" ? decision.on : null }]);
        return { ...row, own: { ...row.own, ...Object.fromEntries(cells), decidedIn: "page" as const } };
      }),
    };
  });
}

function headingOf(field: Field): string {
  return templateColumns.find((column) => column.field === field)?.heading ?? "";
}
