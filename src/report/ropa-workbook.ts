import { dsptItem } from "../knowledge/ropa.ts";
import type { Audit } from "../model/audit.ts";
import { writeTables } from "../workbook/index.ts";
import type { TableSheet, WorkbookColumn } from "../workbook/index.ts";
import { ropaCells, ropaHeadings, ropaOf } from "./ropa-rows.ts";
import type { Ropa } from "./ropa-rows.ts";

/** The record of processing as a workbook: the record in the ICO's columns, which of them the register fills and what is left to a person, and
 *  what the DSPT asks of it, with places for the approval. */
export function ropaWorkbook(audit: Audit): Promise<Uint8Array> {
  const ropa = ropaOf(audit);
  return writeTables({ title: "Record of processing", day: audit.asOf }, [recordSheet(ropa), filledSheet(ropa), dsptSheet(ropa)]);
}

function recordSheet({ rows, notes }: Ropa): TableSheet {
  const columns = ropaHeadings.map((heading, i): WorkbookColumn => (i === 30 ? { heading, width: 14, kind: "number" } : { heading, width: i === 31 ? 120 : i < 2 ? 40 : 24, kind: "text" }));
  return { name: "Record of processing", title: "Record of processing (Article 30)", lines: notes.slice(0, 2), columns, rows: rows.map(ropaCells) };
}

function filledSheet({ rows, fills, notes }: Ropa): TableSheet {
  return {
    name: "What is filled",
    title: "What the register fills, and what a person has to fill",
    lines: notes.slice(2, 4),
    columns: [text("Column of the ICO's template", 60), number("Agreements filled"), number("Agreements blank"), text("Who fills the rest", 44), text(`DSPT ${dsptItem.id} asks for it`, 24)],
    rows: fills.map(({ heading, filled, dspt }) => [heading, filled, rows.length - filled, rest(filled, rows.length), dspt ? "Yes" : "No"]),
  };
}

function dsptSheet({ rows, fills, notes }: Ropa): TableSheet {
  return {
    name: `DSPT ${dsptItem.id}`,
    title: `What the record answers in the DSPT, item ${dsptItem.id}`,
    lines: notes.slice(4),
    columns: [text("What the DSPT asks for", 60), number("Agreements filled"), number("Agreements blank"), text("Who fills the rest", 44), { ...text("Name", 28), isInput: true }, { heading: "Date", width: 16, kind: "day", isInput: true }],
    rows: [
      ...fills.filter((fill) => fill.dspt).map(({ heading, filled }) => [heading, filled, rows.length - filled, rest(filled, rows.length), null, null]),
      ["Approved by management in the last twelve months", null, null, "A person has to say so, with name and date", null, null],
    ],
  };
}

/** Who has to fill what the register leaves blank. */
function rest(filled: number, of: number): string {
  if (filled === 0) return "A person, for every agreement";
  return filled < of ? "A person, where the cell is blank" : "Nobody: the register fills it";
}

function text(heading: string, width: number): WorkbookColumn {
  return { heading, width, kind: "text" };
}

function number(heading: string): WorkbookColumn {
  return { heading, width: 20, kind: "number" };
}
