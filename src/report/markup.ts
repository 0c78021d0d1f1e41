const markup: unique symbol = Symbol("markup");

/** HTML or SVG that was made by the template tag `html`, and by nothing else: text cannot pass for it. */
export type Markup = { readonly [markup]: string };

/** What may stand in a template: text, which is escaped, markup, which is not, or several of either. Null stands for nothing. */
type Insert = string | number | Markup | null | readonly Insert[];

/** The only way into HTML and SVG: a template whose inserted texts are escaped. They may stand between tags and in double quotes. */
export function html(strings: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  return { [markup]: strings.map((string, i) => string + inserted(inserts[i] ?? null)).join("") };
}

/** Markup as the text of a file. */
export function markupText(value: Markup): string {
  return value[markup];
}

/** A style element with our own rules. Throws where they could end it early: that is a fault of ours, as no text of a register gets here but through
 *  `cssString`. */
export function styleElement(css: string): Markup {
  if (css.includes("<")) throw new Error("a style sheet holds a character that could end its element");
  return { [markup]: `<style>${css}</style>` };
}

/** A text as a string in a style sheet: all but letters and digits of ASCII written as numbers, so that nothing ends it early. */
export function cssString(text: string): string {
  return `"${readable(text).replace(/[^A-Za-z0-9]/gu, (letter) => `\\${(letter.codePointAt(0) ?? 0xfffd).toString(16)} `)}"`;
}

function inserted(value: Insert): string {
  if (value === null) return "";
  if (typeof value === "string") return escaped(value);
  if (typeof value === "number") return String(value);
  return isMarkup(value) ? value[markup] : value.map(inserted).join("");
}

function isMarkup(value: Markup | readonly Insert[]): value is Markup {
  return markup in value;
}

const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(text: string): string {
  return readable(text).replace(/[&<>"']/g, (letter) => references[letter] ?? "");
}

/** A text without what HTML and XML forbid: halves of characters and control characters other than tabs and line breaks. */
function readable(text: string): string {
  return text.replace(/[\p{Cs}\ufdd0-\ufdef\ufffe\uffff]/gu, "\ufffd").replace(/(?![\t\n\r])\p{Cc}/gu, " ");
}
