import { answerTint, dark, dayFormat, ink, inputTint, line, toneFills } from "./looks.ts";
import type { CellTone } from "./table-sheet.ts";
import { attributeOf, attributeSplice, childrenOf, escaped, rootOf, appended, spliced } from "./xml-tags.ts";
import type { Element } from "./xml-tags.ts";

/** How a cell that we write into somebody else's workbook looks. */
export type CellLook = "title" | "line" | "heading" | "input-heading" | "text" | "strong" | "number" | "day" | "input" | "input-day" | CellTone;

type Parts = { readonly font: "plain" | "bold" | "light" | "title"; readonly fill: string | null; readonly format: "general" | "text" | "day"; readonly isBoxed: boolean; readonly isUnlocked: boolean; readonly wraps: boolean; readonly horizontal: "left" | "right" };

const plain: Parts = { font: "plain", fill: null, format: "general", isBoxed: true, isUnlocked: false, wraps: true, horizontal: "left" };
const looks = {
  title: { ...plain, font: "title", isBoxed: false, wraps: false },
  line: { ...plain, isBoxed: false },
  heading: { ...plain, font: "light", fill: dark },
  "input-heading": { ...plain, font: "bold", fill: inputTint },
  text: plain,
  strong: { ...plain, font: "bold", fill: answerTint },
  number: { ...plain, horizontal: "right" },
  day: { ...plain, format: "day" },
  input: { ...plain, fill: "FFFDF8EE", format: "text", isUnlocked: true },
  "input-day": { ...plain, fill: "FFFDF8EE", format: "day", isUnlocked: true },
  ready: { ...plain, fill: toneFills.ready },
  held: { ...plain, fill: toneFills.held },
  required: { ...plain, fill: toneFills.required },
  keep: { ...plain, fill: toneFills.keep },
  review: { ...plain, fill: toneFills.review },
  neutral: { ...plain, fill: toneFills.neutral },
} as const satisfies Record<CellLook, Parts>;

/** The parts of a list of styles, in the order that the format asks for. */
const order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"] as const;
type ListName = (typeof order)[number];

/** What a workbook has where it has no list of styles. */
export const leastStyles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

/** A workbook's list of styles with our looks added at the ends, and the number by which a cell names each. The styles that are there stay. */
export function withLooks(xml: string): { readonly xml: string; readonly styleOf: (look: CellLook) => number } {
  let result = xml;
  const add = (list: ListName, items: readonly string[]): number => {
    const added = withItems(result, list, items);
    result = added.xml;
    return added.first;
  };
  const format = nextFormat(xml);
  add("numFmts", [`<numFmt numFmtId="${format}" formatCode="${escaped(dayFormat)}"/>`]);
  const names = ["plain", "bold", "light", "title"] as const;
  const font = add("fonts", names.map((name) => `<font>${name === "plain" ? "" : "<b/>"}<sz val="${name === "title" ? 16 : 10}"/><color rgb="${name === "light" ? "FFFFFFFF" : name === "title" ? dark : ink}"/><name val="Arial"/><family val="2"/></font>`));
  const entries = Object.entries(looks);
  const colours = [...new Set(entries.flatMap(([, { fill }]) => (fill === null ? [] : [fill])))];
  const fill = add("fills", ["<fill><patternFill patternType=\"none\"/></fill>", ...colours.map((colour) => `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`)]);
  const border = add("borders", ["<border><left/><right/><top/><bottom/><diagonal/></border>", `<border><left style="thin"><color rgb="${line}"/></left><right style="thin"><color rgb="${line}"/></right><top style="thin"><color rgb="${line}"/></top><bottom style="thin"><color rgb="${line}"/></bottom><diagonal/></border>`]);
  const first = add("cellXfs", entries.map(([, parts]) => {
    const numFmt = parts.format === "day" ? format : parts.format === "text" ? 49 : 0;
    return `<xf numFmtId="${numFmt}" fontId="${font + names.indexOf(parts.font)}" fillId="${fill + (parts.fill === null ? 0 : 1 + colours.indexOf(parts.fill))}" borderId="${border + Number(parts.isBoxed)}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment horizontal="${parts.horizontal}" vertical="top"${parts.isBoxed ? ' indent="1"' : ""}${parts.wraps ? ' wrapText="1"' : ""}/><protection locked="${parts.isUnlocked ? 0 : 1}"/></xf>`;
  }));
  return { xml: result, styleOf: (look) => first + entries.findIndex(([name]) => name === look) };
}

/** A number for a format of our own: Excel's own end at 163. */
function nextFormat(xml: string): number {
  const list = childrenOf(xml, rootOf(xml).inner).find((child) => child.tag.name === "numFmts");
  const taken = list === undefined ? [] : childrenOf(xml, list.inner).map((child) => Number(attributeOf(child.tag, "numFmtId")));
  return Math.max(163, ...taken) + 1;
}

function withItems(xml: string, name: ListName, items: readonly string[]): { readonly xml: string; readonly first: number } {
  const root = rootOf(xml);
  const { prefix } = root.tag;
  const lists = childrenOf(xml, root.inner);
  const list = lists.find((child) => child.tag.name === name);
  const own = items.map((item) => prefixed(item, prefix)).join("");
  if (list === undefined) {
    const before = lists.findLast((child) => order.some((other, i) => other === child.tag.name && i < order.indexOf(name)));
    const at = before?.end ?? root.inner;
    return { xml: spliced(xml, [{ from: at, to: at, text: `<${prefix}${name} count="${items.length}">${own}</${prefix}${name}>` }]), first: 0 };
  }
  const first = list.tag.kind === "empty" ? 0 : childrenOf(xml, list.inner).length;
  const counted: Element = { ...list, tag: { ...list.tag, attributes: attributeSplice(list.tag, "count", String(first + items.length)).text.replace(/^<[^\s>]+|\/?>$/g, "") } };
  if (list.tag.kind === "empty") return { xml: spliced(xml, [appended(counted, own)]), first };
  return { xml: spliced(xml, [attributeSplice(list.tag, "count", String(first + items.length)), appended(list, own)]), first };
}

/** XML of ours with a namespace's prefix on each tag, for workbooks that write one. */
export function prefixed(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}
