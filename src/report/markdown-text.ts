import { formulaGuarded } from "./csv-text.ts";
import { shortText } from "./document/blocks.ts";
import { oneLine } from "./document/items.ts";

/** Every sign that means something to some reader of Markdown: emphasis, links, pictures, HTML, tables, code, mathematics, mentions, entities. */
const signs = /[\\`*_[\]<>|~$@&#^{}]/g;

/** A text for Markdown that means nothing but itself: no link, picture, HTML, mark or table comes of it, and no formula where it begins a cell that is
 *  pasted into a spreadsheet. On one line, its spaces at both ends kept. */
export function markdownText(text: string, isFirst = true): string {
  const short = shortText(oneLine(text));
  const guarded = isFirst ? formulaGuarded(short) : short;
  const escaped = guarded
    .replace(signs, "\\$&")
    .replace(/!(?=\\\[)/g, "\\!")
    // Addresses become links by themselves: where the scheme or "www" ends, and where a mail address has its @ (which is escaped already).
    .replace(/\b(https?|ftp|mailto|xmpp|javascript|data|vbscript):/gi, "$1\\:")
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`);
  const harmless = isFirst ? escaped.replace(/^(\d{1,9})([.)])/, "$1\\$2").replace(/^[-+=:]/, "\\$&") : escaped;
  return `${/^\s/.test(text) ? " " : ""}${harmless}${/\s$/.test(text) && harmless !== "" ? " " : ""}`;
}
