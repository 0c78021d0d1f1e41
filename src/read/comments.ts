import type { SheetComment } from "../model/register.ts";
import { addressOf } from "../model/address.ts";
import { rangeOf } from "./address.ts";
import type { Archive } from "./archive.ts";
import type { OutlinedSheet } from "./outline.ts";
import { attribute, decodeXml } from "./xml.ts";

/** The comments and notes that are pinned to a sheet's cells, in the order of the sheet. A conversation ("threaded comment") is kept beside a
 *  note for older versions of Excel that says that it cannot be shown; only the conversation is given. */
export async function readComments(sheet: OutlinedSheet, archive: Archive, spend: () => void): Promise<readonly SheetComment[]> {
  const notes = await commentsIn(sheet, archive, { relation: "comments", element: "comment", spend });
  const threads = await commentsIn(sheet, archive, { relation: "threadedcomment", element: "threadedComment", spend });
  const threaded = new Set(threads.map((comment) => comment.address));
  return [...notes.filter((note) => !threaded.has(note.address)), ...threads].sort((a, b) => a.row - b.row);
}

/** exceljs stops at comments whose parts do not have the names that Excel gives them, so they are read here. */
async function commentsIn(sheet: OutlinedSheet, archive: Archive, { relation, element, spend }: { readonly relation: string; readonly element: string; readonly spend: () => void }): Promise<readonly SheetComment[]> {
  const comments: SheetComment[] = [];
  for (const { type, target } of sheet.relations.values()) {
    if (type !== relation || !archive.has(target)) continue;
    let at: ReturnType<typeof rangeOf> = null;
    let text = "";
    await archive.readXml(target, {
      open: (name, attributes) => {
        if (name !== element) return;
        spend();
        at = rangeOf(attribute(attributes, "ref") ?? "");
        text = "";
      },
      text: (piece, within) => {
        if (within.includes(element) && (within.at(-1) === "t" || (element === "threadedComment" && within.at(-1) === "text"))) text += decodeXml(piece);
      },
      close: (name) => {
        if (name !== element || at === null || text.trim() === "") return;
        comments.push({ address: addressOf(at.left, at.top), row: at.top, text: text.trim() });
      },
    });
  }
  return comments;
}
