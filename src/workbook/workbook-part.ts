import { columnLetters } from "../model/address.ts";
import type { AddedSheet } from "./annotation.ts";
import type { Package } from "./open-package.ts";
import { relationsPart } from "./open-package.ts";
import { appended, attributeOf, childrenOf, decoded, escaped, rootOf, spliced } from "./xml-tags.ts";
import type { Element, Splice } from "./xml-tags.ts";
import { sheetName } from "./sheet-name.ts";

const contentTypes = "[Content_Types].xml";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** A sheet to add: what it is, where its headings stand, and its XML in the workbook's own namespace. */
type NewSheet = { readonly sheet: AddedSheet; readonly headingRow: number; readonly xml: (namespace: string) => string };

/** Puts sheets after a workbook's own, with the headings of each on every page that is printed. */
export async function addSheets(opened: Package, added: readonly NewSheet[], { withoutStyles }: { readonly withoutStyles: boolean }): Promise<void> {
  const { workbookPart } = opened;
  const workbook = await opened.read(workbookPart);
  const root = rootOf(workbook);
  const { prefix } = root.tag;
  const namespace = namespaceOf(root.tag.attributes, prefix);
  const parts = childrenOf(workbook, root.inner);
  const list = parts.find((child) => child.tag.name === "sheets");
  if (list === undefined) throw new Error("a workbook without sheets");
  const listed = childrenOf(workbook, list.inner);
  const relationsName = relationsPart(workbookPart);
  const relations = await opened.read(relationsName);
  const links = childrenOf(relations, rootOf(relations).inner);
  const typeOf = (ending: string): string => {
    const type = links.map(({ tag }) => attributeOf(tag, "Type") ?? "").find((known) => known.endsWith("/worksheet")) ?? "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
    return type.replace(/worksheet$/, ending);
  };
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1);
  const relationPrefix = /xmlns:(\w+)="[^"]*officeDocument\/(?:2006\/)?relationships"/.exec(root.tag.attributes)?.[1];
  const names = listed.map(({ tag }) => attributeOf(tag, "name") ?? "");
  const nextId = Math.max(0, ...listed.map(({ tag }) => Number(attributeOf(tag, "sheetId")))) + 1;
  const fresh = added.map(({ sheet, headingRow, xml }, i) => {
    const name = sheetName(sheet.name, names);
    names.push(name);
    const file = freeName(opened, `${folder}worksheets/sheet`);
    opened.write(file, xml(namespace));
    return { name, headingRow, file, id: `rIdDsaAudit${nextId + i}`, sheetId: nextId + i, index: listed.length + i, last: columnLetters(sheet.columns.length), rows: sheet.rows.length };
  });
  const idName = relationPrefix === undefined ? `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id` : `${relationPrefix}:id`;
  const sheetsXml = fresh.map(({ name, id, sheetId }) => `<${prefix}sheet name="${escaped(name)}" sheetId="${sheetId}" ${idName}="${id}"/>`).join("");
  const quoted = (name: string): string => escaped(`'${name.replace(/'/g, "''")}'`);
  const printed = fresh.flatMap(({ name, headingRow, index, last, rows }) => [
    ...(rows === 0 ? [] : [`<${prefix}definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted(name)}!$A$${headingRow}:$${last}$${headingRow + rows}</${prefix}definedName>`]),
    `<${prefix}definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted(name)}!$${headingRow}:$${headingRow}</${prefix}definedName>`,
  ]).join("");
  opened.write(workbookPart, spliced(workbook, [appended(list, sheetsXml), ...(printed === "" ? [] : [definedNames(parts, list, printed, prefix)])]));
  const styles = withoutStyles ? [{ id: "rIdDsaAuditStyles", type: typeOf("styles"), file: `${folder}styles.xml` }] : [];
  const newLinks = [...fresh.map(({ id, file }) => ({ id, type: typeOf("worksheet"), file })), ...styles];
  const linkPrefix = rootOf(relations).tag.prefix;
  opened.write(relationsName, spliced(relations, [appended(rootOf(relations), newLinks.map(({ id, type, file }) => `<${linkPrefix}Relationship Id="${id}" Type="${escaped(type)}" Target="${escaped(file.slice(folder.length))}"/>`).join(""))]));
  const types = await opened.read(contentTypes);
  const typePrefix = rootOf(types).tag.prefix;
  const overrides = [...fresh.map(({ file }) => ({ file, type: sheetType })), ...styles.map(({ file }) => ({ file, type: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml" }))];
  opened.write(contentTypes, spliced(types, [appended(rootOf(types), overrides.map(({ file, type }) => `<${typePrefix}Override PartName="/${escaped(file)}" ContentType="${type}"/>`).join(""))]));
}

function namespaceOf(attributes: string, prefix: string): string {
  const name = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
}

function freeName(opened: Package, start: string): string {
  for (let number = 1; ; number++) if (!opened.has(`${start}${number}.xml`)) return `${start}${number}.xml`;
}

/** Names come after the sheets, the functions and the links to other files. */
function definedNames(parts: readonly Element[], list: Element, xml: string, prefix: string): Splice {
  const there = parts.find((child) => child.tag.name === "definedNames");
  if (there !== undefined) return appended(there, xml);
  const before = parts.findLast((child) => child.tag.name === "functionGroups" || child.tag.name === "externalReferences") ?? list;
  // One right behind the list of sheets, whose own change ends there, must come after it.
  return { from: before.end, to: before.end, text: `<${prefix}definedNames>${xml}</${prefix}definedNames>` };
}

/** Lets the hidden names by which Excel knows a sheet's filter say what the filter says. `index` is a sheet's place among those with cells. */
export async function changeDefinedRanges(opened: Package, ranges: readonly { readonly index: number; readonly range: string }[]): Promise<void> {
  if (ranges.length === 0) return;
  const { workbookPart, outline } = opened;
  const workbook = await opened.read(workbookPart);
  const parts = childrenOf(workbook, rootOf(workbook).inner);
  const names = parts.find((child) => child.tag.name === "definedNames");
  const sheets = parts.find((child) => child.tag.name === "sheets");
  if (names === undefined || sheets === undefined) return;
  const places = childrenOf(workbook, sheets.inner).map(({ tag }) => attributeOf(tag, "name") ?? "");
  const splices = childrenOf(workbook, names.inner).flatMap((child): readonly Splice[] => {
    if (attributeOf(child.tag, "name") !== "_xlnm._FilterDatabase") return [];
    const name = places[Number(attributeOf(child.tag, "localSheetId"))];
    const range = ranges.find(({ index }) => outline.sheets[index]?.name === name)?.range;
    const sheet = /^(.*)!/.exec(decoded(workbook.slice(child.inner, child.innerEnd)))?.[1];
    if (range === undefined || sheet === undefined) return [];
    return [{ from: child.inner, to: child.innerEnd, text: escaped(`${sheet}!${range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`) }];
  });
  opened.write(workbookPart, spliced(workbook, splices));
}

/** Takes the macros out, which a file that ends in .xlsx may not have, and the signature, which holds no more. */
export async function dropMacros(opened: Package): Promise<void> {
  const gone = opened.parts().filter((name) => /(?:^|\/)vba[^/]*\.bin$|^_xmlsignatures\//i.test(name));
  for (const name of gone) opened.remove(name);
  const types = await opened.read(contentTypes);
  const splices: Splice[] = childrenOf(types, rootOf(types).inner).flatMap(({ tag, end }): readonly Splice[] => {
    const part = (attributeOf(tag, "PartName") ?? "").replace(/^\//, "").toLowerCase();
    if (gone.some((name) => name.toLowerCase() === part)) return [{ from: tag.start, to: end, text: "" }];
    if (part !== opened.workbookPart.toLowerCase() || attributeOf(tag, "ContentType") === workbookType) return [];
    return [{ from: tag.start, to: end, text: `<${tag.prefix}Override PartName="${escaped(attributeOf(tag, "PartName") ?? "")}" ContentType="${workbookType}"/>` }];
  });
  if (splices.length > 0) opened.write(contentTypes, spliced(types, splices));
  if (gone.length === 0) return;
  for (const list of [relationsPart(opened.workbookPart), "_rels/.rels"]) {
    const relations = await opened.read(list);
    const broken = childrenOf(relations, rootOf(relations).inner).filter(({ tag }) => /vbaProject$|digital-signature/i.test(attributeOf(tag, "Type") ?? ""));
    if (broken.length > 0) opened.write(list, spliced(relations, broken.map(({ tag, end }) => ({ from: tag.start, to: end, text: "" }))));
  }
}
