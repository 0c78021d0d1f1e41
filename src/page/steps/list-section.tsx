import { useEffect } from "preact/hooks";
import type { Conductor } from "../conductor.ts";
import { pageSize } from "../desk/page-size.ts";
import type { ListRow, Query } from "../desk/lists.ts";
import { Pagination } from "../parts/pagination.tsx";
import { Table } from "../parts/table.tsx";
import { Words } from "../parts/words.tsx";
import { hashOf } from "../place.ts";
import { keyOf } from "../state.ts";
import type { State } from "../state.ts";

/** A list, or the ready or held part of one, a page at a time. `caption` gets the number of rows. */
export function ListSection({ list, group, caption, none, state, conductor }: { readonly list: Query["list"]; readonly group: Query["group"]; readonly caption: (total: number) => string; readonly none: string | null; readonly state: State; readonly conductor: Conductor }) {
  const first: Query = { list, group, page: 0, search: "", use: "", outcome: "" };
  const key = keyOf(first);
  const query = state.queries[key] ?? first;
  useEffect(() => conductor.show(query), [state.edition, key]);
  const listing = state.listings[key];
  if (listing === undefined) return <p role="status">Loading the list</p>;
  if (listing.total === 0) return none === null ? null : <p role="status">{none}</p>;
  const turnTo = (page: number): void => {
    conductor.show({ ...query, page });
    document.getElementById(`list-${list}-${group}`)?.focus();
  };
  return (
    <div id={`list-${list}-${group}`} tabIndex={-1}>
      <Table caption={caption(listing.total)} columns={listing.columns} rows={listing.rows.map((row) => ({ key: row.key, cells: [<Name row={row} list={list} />, ...row.cells.map((cell) => <Words text={cell} />)] }))} />
      <Pagination label={caption(listing.total)} page={listing.query.page} size={pageSize} total={listing.total} onPage={turnTo} />
    </div>
  );
}

function Name({ row, list }: { readonly row: ListRow; readonly list: Query["list"] }) {
  return (
    <>
      <p class="page-line">{row.item === null ? <strong>{row.name}</strong> : <a href={hashOf(list === "decide" ? { step: "decide", id: row.item } : { step: "item", id: row.item })}>{row.name}</a>}</p>
      <Words text={row.about} small />
    </>
  );
}
