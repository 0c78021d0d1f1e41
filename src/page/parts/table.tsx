import type { ComponentChildren } from "preact";
import type { Examples } from "./example.ts";
import { Late } from "./late.tsx";

/** A row of a table: a key that stays with it, and a cell a column. */
type TableRow = { readonly key: string; readonly cells: readonly ComponentChildren[] };
type Props = { readonly caption: string; readonly hideCaption?: boolean; readonly columns: readonly string[]; readonly shares?: readonly number[]; readonly rows: readonly TableRow[]; readonly isLate?: boolean };

/** How many rows of a table are drawn at once where it is drawn late. */
const portion = 4;

/** A table of the design system; on a narrow screen each row becomes a block with the column's name before each cell. The first cell of a row
 *  is its heading. `shares` are the parts of the width, in hundredths, that the columns have on a wide screen. Of a table
 *  that is drawn late, a few rows come at a time. */
export function Table({ caption, hideCaption = false, columns, shares, rows, isLate = false }: Props) {
  const body = rows.map(({ key, cells }) => (
    <tr role="row" class="nhsuk-table__row" key={key}>
      {cells.map((cell, i) => (
        <td role={i === 0 ? "rowheader" : "cell"} class="nhsuk-table__cell">
          <span class="nhsuk-table-responsive__heading" aria-hidden="true">{columns[i]} </span>
          <div class="page-cell">{cell}</div>
        </td>
      ))}
    </tr>
  ));
  return (
    <table role="table" class="nhsuk-table-responsive">
      <caption class={hideCaption ? "nhsuk-u-visually-hidden" : "nhsuk-table__caption nhsuk-table__caption--m"}>{caption}</caption>
      <thead role="rowgroup" class="nhsuk-table__head">
        <tr role="row">
          {columns.map((name, i) => <th role="columnheader" scope="col" style={shares === undefined ? undefined : { width: `${shares[i] ?? 0}%` }}>{name}</th>)}
        </tr>
      </thead>
      <tbody class="nhsuk-table__body">
        {isLate ? Array.from({ length: Math.ceil(body.length / portion) }, (_, i) => <Late turn="rows" key={i}>{body.slice(i * portion, (i + 1) * portion)}</Late>) : body}
      </tbody>
    </table>
  );
}

/** A wide table of plain data in a box that scrolls sideways by itself, by keyboard too. */
export function DataTable({ caption, columns, rows }: { readonly caption: string; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }) {
  return (
    <div class="page-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table class="nhsuk-table page-data">
        <caption class="nhsuk-u-visually-hidden">{caption}</caption>
        <thead class="nhsuk-table__head">
          <tr class="nhsuk-table__row">
            {columns.map((name) => <th class="nhsuk-table__header" scope="col">{name}</th>)}
          </tr>
        </thead>
        <tbody class="nhsuk-table__body">
          {rows.map(([first, ...rest]) => (
            <tr class="nhsuk-table__row">
              <th class="nhsuk-table__header" scope="row">{first}</th>
              {rest.map((text) => <td class="nhsuk-table__cell">{text}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export const tableExamples: Examples = {
  "two rows": () => <Table caption="Ready: 2" columns={["Agreement", "Outcome"]} rows={[{ key: "1", cells: ["PHM dashboards", "withdraw"] }, { key: "2", cells: ["Risk tool", "withdraw"] }]} />,
  data: () => <DataTable caption="The first rows of Agreements" columns={["Row", "A", "B"]} rows={[["1", "Title", "Purpose"], ["2", "PHM dashboards", "planning"]]} />,
};
