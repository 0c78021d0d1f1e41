import mammoth from "mammoth";
import PizZip from "pizzip";
import { SaxesParser } from "saxes";

/** An element of a Word file's XML: its name, its attributes, what is in it, and its text. */
export type Element = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: Element[]; text: string };

/** The parts of a Word file by their names, as another program unpacks them. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const zip = new PizZip(bytes);
  return new Map(Object.keys(zip.files).filter((name) => /\.(xml|rels)$/.test(name)).map((name) => [name, zip.file(name)?.asText() ?? ""]));
}

/** A part of a Word file as a tree. Throws where it is not well-formed XML. */
export function treeOf(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open: Element[] = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const at = open.at(-1);
    if (at !== undefined) at.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return root;
}

/** Every element of a name, in the order of the file. */
export function all(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The text of a Word file, a line a paragraph, as another program reads it. */
export async function textOf(bytes: Uint8Array): Promise<string> {
  return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
}

/** A Word file as another program turns it into a web page, and what it could not make sense of. */
export async function pageOf(bytes: Uint8Array): Promise<{ readonly value: string; readonly messages: readonly { readonly message: string }[] }> {
  return mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
}
