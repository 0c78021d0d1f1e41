import { maxXmlRun } from "./limits.ts";

/** What is told of a document: each element's opening, with its name (without a namespace prefix), its attributes as written and the names of
 *  the elements it stands in; its text as written, entities and all; and its closing. */
export type XmlHandler = {
  readonly open: (name: string, attributes: string, within: readonly string[]) => void;
  readonly text?: (text: string, within: readonly string[]) => void;
  readonly close?: (name: string, within: readonly string[]) => void;
};

/** What is wrong with a document. A document type could define entities that grow without bound, and no spreadsheet program writes one. */
export type XmlFault = "malformed" | "document-type";

/** Takes a document piece by piece; `end` says that all of it has come. */
export type XmlReader = { readonly push: (text: string) => void; readonly end: () => void };

/** Goes through an XML document that arrives in pieces, and holds no more of it than one run between brackets. It checks that the elements
 *  close as they open, so that no row is read into another; what stands inside a tag is left to the parser that comes after.
 *  `fail` is called, and has to throw, where the document is no sound one. */
export function xmlReader(handler: XmlHandler, fail: (fault: XmlFault) => never): XmlReader {
  const within: string[] = [];
  let rest = "";
  let hasRoot = false;

  const tag = (start: number, end: number, source: string): void => {
    const isClose = source.charCodeAt(start) === slash;
    const isEmpty = !isClose && source.charCodeAt(end - 1) === slash;
    let from = isClose ? start + 1 : start;
    let to = from;
    for (; to < end; to++) {
      const code = source.charCodeAt(to);
      if (code === colon) from = to + 1;
      if (code <= space || code === slash) break;
    }
    const name = source.slice(from, to);
    if (isClose) {
      if (within.pop() !== name) fail("malformed");
      handler.close?.(name, within);
      return;
    }
    if (within.length === 0) {
      if (hasRoot) fail("malformed");
      hasRoot = true;
    }
    handler.open(name, to === end ? "" : source.slice(to, isEmpty ? end - 1 : end), within);
    if (isEmpty) handler.close?.(name, within);
    else within.push(name);
  };

  const push = (piece: string): void => {
    const source = rest + piece;
    let at = 0;
    for (;;) {
      const open = source.indexOf("<", at);
      if (open < 0) break;
      if (open > at && within.length > 0) handler.text?.(source.slice(at, open), within);
      at = open;
      const mark = source.charCodeAt(open + 1);
      if (mark === exclamation || mark === question) {
        const end = special(source, open, within, handler, fail);
        if (end === null) break;
        at = end;
        continue;
      }
      const close = tagEnd(source, open);
      if (close < 0) break;
      tag(open + 1, close, source);
      at = close + 1;
    }
    rest = source.slice(at);
    if (rest.length > maxXmlRun) fail("malformed");
  };

  const end = (): void => {
    if (within.length > 0 || !hasRoot || rest.trim() !== "") fail("malformed");
  };
  return { push, end };
}

const [space, exclamation, slash, colon, question] = [0x20, 0x21, 0x2f, 0x3a, 0x3f] as const;

/** The end of a comment, an instruction or a piece of plain text, which is told as text; null where it has not all come yet. */
function special(source: string, open: number, within: readonly string[], handler: XmlHandler, fail: (fault: XmlFault) => never): number | null {
  const after = (mark: string): number | null => {
    const end = source.indexOf(mark, open);
    return end < 0 ? null : end + mark.length;
  };
  if (source.startsWith("<?", open)) return after("?>");
  if (source.startsWith("<!--", open)) return after("-->");
  if (source.startsWith("<![CDATA[", open)) {
    const end = after("]]>");
    if (end !== null && within.length > 0) handler.text?.(encodeXml(source.slice(open + 9, end - 3)), within);
    return end;
  }
  if ("<![CDATA[".startsWith(source.slice(open)) || "<!--".startsWith(source.slice(open))) return null;
  return fail("document-type");
}

/** Where a tag ends. A bracket inside an attribute's value is no end: the sign before it is then neither a quotation mark nor part of a name. */
function tagEnd(source: string, open: number): number {
  let close = source.indexOf(">", open);
  while (close > 0 && hasOpenQuote(source, open, close)) close = source.indexOf(">", close + 1);
  return close;
}

function hasOpenQuote(source: string, open: number, close: number): boolean {
  const last = source[source[close - 1] === "/" ? close - 2 : close - 1] ?? "";
  if (last === '"' || last === "'" || !source.slice(open, close).includes("=")) return false;
  const quotes = source.slice(open, close).replace(/"[^"]*"|'[^']*'/g, "");
  return quotes.includes('"') || quotes.includes("'");
}

/** The value of an attribute of a tag as written; null where it has none of that name. */
export function attribute(attributes: string, name: string): string | null {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    if (at > 0 && attributes.charCodeAt(at - 1) > space) continue;
    const start = at + name.length + 2;
    // As nearly every writer has it; this is asked of every cell, and the pattern below would double the time.
    if (attributes.startsWith('="', start - 2)) return attributes.slice(start, attributes.indexOf('"', start));
    const value = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes.slice(at + name.length));
    if (value !== null) return value[1] ?? value[2] ?? "";
  }
  return null;
}

/** The value of an attribute, whatever its namespace prefix and with its entities read; null where it has none of that name. */
export function attributeText(attributes: string, name: string): string | null {
  const prefixed = new RegExp(`(?:^|\\s)[\\w.-]+:${name}(?=\\s*=)`).exec(attributes);
  const value = attribute(attributes, name) ?? (prefixed === null ? null : attribute(attributes.slice(prefixed.index + prefixed[0].length - name.length), name));
  return value === null ? null : decodeXml(value);
}

/** Whether an attribute is there and says yes: the format allows "1", "true" and, in old writers, "on". */
export function isOn(attributes: string, name: string): boolean {
  return ["1", "true", "on"].includes(attribute(attributes, name) ?? "");
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Text as it is meant, from text as it stands in XML. */
export function decodeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (name !== undefined) return Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0x10ffff ? whole : String.fromCodePoint(code);
  });
}

/** Text as it may stand in XML. */
function encodeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
