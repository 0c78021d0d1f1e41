/** A tag of an XML text: where it starts and ends (exclusive), its name without and with its prefix, and its attributes as written. */
export type Tag = { readonly kind: "open" | "close" | "empty"; readonly name: string; readonly prefix: string; readonly start: number; readonly end: number; readonly attributes: string };

/** An element: its own tags, and where what is in it begins and ends. */
export type Element = { readonly tag: Tag; readonly inner: number; readonly innerEnd: number; readonly end: number };

/** A change of a text: what goes in the place of what stands between two indices. */
export type Splice = { readonly from: number; readonly to: number; readonly text: string };

const anything = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)((?:[\w.-]+:)?)([\w.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

/** The tags of a sound XML text from an index on, in order. */
export function* tagsOf(xml: string, from = 0): Generator<Tag> {
  const pattern = new RegExp(anything.source, "g");
  pattern.lastIndex = from;
  for (let match = pattern.exec(xml); match !== null; match = pattern.exec(xml)) {
    const [whole, slash, prefix = "", name, attributes = "", ending] = match;
    if (name === undefined) continue;
    yield { kind: slash === "/" ? "close" : ending === "/" ? "empty" : "open", name, prefix, start: match.index, end: match.index + whole.length, attributes };
  }
}

/** The elements that stand directly in the one whose inside begins at an index (of the whole text: 0). */
export function childrenOf(xml: string, inner = 0): readonly Element[] {
  const children: Element[] = [];
  let depth = 0;
  let open: Tag | null = null;
  for (const tag of tagsOf(xml, inner)) {
    if (tag.kind === "close") {
      if (depth === 0) break;
      depth--;
      if (depth === 0 && open !== null) children.push({ tag: open, inner: open.end, innerEnd: tag.start, end: tag.end });
    } else if (tag.kind === "empty") {
      if (depth === 0) children.push({ tag, inner: tag.end, innerEnd: tag.end, end: tag.end });
    } else {
      if (depth === 0) open = tag;
      depth++;
    }
  }
  return children;
}

/** The root of an XML text. Throws where it has none: the reader has refused such a file before. */
export function rootOf(xml: string): Element {
  const [root] = childrenOf(xml);
  if (root === undefined) throw new Error("an XML part without a root");
  return root;
}

/** An attribute's value, entities decoded; null where there is none. A name without a prefix also finds one with (`r:id`). */
export function attributeOf({ attributes }: Tag, name: string): string | null {
  const match = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? null : decoded(value);
}

/** A tag's attributes with one set to a value. */
export function withAttribute(tag: Tag, name: string, value: string): string {
  const pattern = new RegExp(`(^|\\s)${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const written = `${name}="${escaped(value)}"`;
  return pattern.test(tag.attributes) ? tag.attributes.replace(pattern, (_, space: string) => `${space}${written}`) : `${tag.attributes.trimEnd()} ${written}`;
}

/** The change that sets an attribute of a tag. */
export function attributeSplice(tag: Tag, name: string, value: string): Splice {
  return { from: tag.start, to: tag.end, text: `<${tag.prefix}${tag.name}${withAttribute(tag, name, value)}${tag.kind === "empty" ? "/" : ""}>` };
}

/** A text with changes made that do not overlap; of two at one place, the one that was named first stands first. */
export function spliced(xml: string, splices: readonly Splice[]): string {
  const sorted = splices.map((splice, i) => ({ splice, i })).sort((a, b) => a.splice.from - b.splice.from || a.splice.to - b.splice.to || a.i - b.i);
  const parts: string[] = [];
  let at = 0;
  for (const { splice } of sorted) {
    parts.push(xml.slice(at, splice.from), splice.text);
    at = splice.to;
  }
  parts.push(xml.slice(at));
  return parts.join("");
}

/** The change that puts XML at the end of what is in an element, also where it is empty. */
export function appended(element: Element, xml: string): Splice {
  const { tag } = element;
  if (tag.kind !== "empty") return { from: element.innerEnd, to: element.innerEnd, text: xml };
  return { from: tag.start, to: tag.end, text: `<${tag.prefix}${tag.name}${tag.attributes.trimEnd()}>${xml}</${tag.prefix}${tag.name}>` };
}

/** A text as XML has it between tags and in attributes. */
export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** A text as it is meant, from XML. */
export function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(lt|gt|quot|apos|amp));/g, (_, hex: string | undefined, number: string | undefined, name: string | undefined) => {
    if (name !== undefined) return { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" }[name] ?? "";
    return String.fromCodePoint(hex === undefined ? Number(number) : Number.parseInt(hex, 16));
  });
}
