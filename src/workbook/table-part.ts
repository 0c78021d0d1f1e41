import { columnOf } from "../read/address.ts";
import type { Package } from "./open-package.ts";
import { relationsPart, targetFrom } from "./open-package.ts";
import { widerRange } from "./sheet-part.ts";
import { appended, attributeOf, attributeSplice, childrenOf, escaped, rootOf, spliced } from "./xml-tags.ts";
import type { Splice } from "./xml-tags.ts";

/** The columns that were added to a sheet, and the row of their headings. */
type Added = { readonly headingRow: number; readonly added: readonly { readonly column: number; readonly heading: string }[] };

/** Lets the Excel tables of a sheet that end where our columns begin take them in: sorting such a table moves its own columns only, and an id that
 *  stayed behind would belong to another row. Tables fed by a query are left as they are. */
export async function extendTables(opened: Package, sheetPart: string, { headingRow, added }: Added): Promise<void> {
  const list = relationsPart(sheetPart);
  const [first] = added;
  if (first === undefined || !opened.has(list)) return;
  const relations = await opened.read(list);
  for (const { tag } of childrenOf(relations, rootOf(relations).inner)) {
    if (!(attributeOf(tag, "Type") ?? "").endsWith("/table")) continue;
    const part = targetFrom(sheetPart, attributeOf(tag, "Target") ?? "");
    if (!opened.has(part)) continue;
    const xml = await opened.read(part);
    const wider = widened(xml, headingRow, added, first.column);
    if (wider !== null) opened.write(part, wider);
  }
}

function widened(xml: string, headingRow: number, added: Added["added"], firstColumn: number): string | null {
  const root = rootOf(xml);
  const ref = attributeOf(root.tag, "ref") ?? "";
  const right = columnOf(/:\$?([A-Z]+)/.exec(ref)?.[1] ?? "")?.column;
  const reach = { headingRow, lastColumn: Math.max(...added.map((entry) => entry.column)) };
  const range = widerRange(ref, reach);
  if (range === null || right !== firstColumn - 1 || attributeOf(root.tag, "tableType") === "queryTable" || attributeOf(root.tag, "headerRowCount") === "0") return null;
  const parts = childrenOf(xml, root.inner);
  const columns = parts.find((child) => child.tag.name === "tableColumns");
  if (columns === undefined) return null;
  const there = childrenOf(xml, columns.inner);
  const ids = there.map((child) => Number(attributeOf(child.tag, "id")));
  const own = added.map(({ heading }, i) => `<${root.tag.prefix}tableColumn id="${Math.max(0, ...ids) + 1 + i}" name="${escaped(heading)}"/>`).join("");
  const splices: Splice[] = [attributeSplice(root.tag, "ref", range), attributeSplice(columns.tag, "count", String(there.length + added.length)), appended(columns, own)];
  const filter = parts.find((child) => child.tag.name === "autoFilter");
  const filterRange = filter === undefined ? null : widerRange(attributeOf(filter.tag, "ref") ?? "", reach);
  if (filter !== undefined && filterRange !== null) splices.push(attributeSplice(filter.tag, "ref", filterRange));
  return spliced(xml, splices);
}
