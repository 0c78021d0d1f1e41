import { AlignmentType, Bookmark, BookmarkEnd, BookmarkStart, BorderStyle, HeadingLevel, InternalHyperlink, LineRuleType, Paragraph, ShadingType, TextRun } from "docx";
import type { IRunOptions, ParagraphChild } from "docx";
import { bullets, ink } from "./document.ts";
import { shortened, wordText } from "./text.ts";

/** A stretch of text. `fill` is the colour of the ground behind it; `link` the number of a bookmark in the same file. */
export type WordRun = { readonly text: string; readonly bold?: boolean; readonly underlined?: boolean; readonly quiet?: boolean; readonly fill?: string; readonly link?: number };

/** How a paragraph is set: the room after it (twentieths of a point), a coloured edge and ground, whether it belongs on one page with the next. */
export type Setting = { readonly after?: number; readonly before?: number; readonly edge?: string; readonly fill?: string; readonly keepNext?: boolean; readonly bullet?: boolean; readonly indent?: boolean; readonly bookmark?: number | undefined; readonly newPage?: boolean; readonly right?: boolean; readonly style?: string };

/** A stretch of text longer than this is cut in a Word file: nobody reads a cell of 32,767 characters in a table. */
const longestRun = 1500;

/** A paragraph of stretches of text. */
export function paragraph(runs: readonly WordRun[], setting: Setting = {}): Paragraph {
  const children = runs.map(child);
  return new Paragraph({
    children: marked(setting.bookmark, children),
    spacing: { ...(setting.before === undefined ? {} : { before: setting.before }), ...(setting.after === undefined ? {} : { after: setting.after }) },
    ...(setting.keepNext === true ? { keepNext: true } : {}),
    ...(setting.newPage === true ? { pageBreakBefore: true } : {}),
    ...(setting.right === true ? { alignment: AlignmentType.RIGHT } : {}),
    ...(setting.style === undefined ? {} : { style: setting.style }),
    ...(setting.bullet === true ? { numbering: { reference: bullets, level: 0 } } : {}),
    ...(setting.indent === true ? { indent: { left: 340 } } : {}),
    ...(setting.edge === undefined ? {} : { border: { left: { style: BorderStyle.SINGLE, size: 24, space: 6, color: setting.edge } }, indent: { left: 160 } }),
    ...(setting.fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill: setting.fill } }),
  });
}

/** The room below a table, which has none of its own. */
export function spacer(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 140, lineRule: LineRuleType.EXACT } });
}

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** A heading in Word's own style of its level, so that the navigation pane and screen readers know it. */
export function heading(level: 1 | 2 | 3, text: string, setting: Pick<Setting, "bookmark" | "newPage"> = {}): Paragraph {
  const run = new TextRun(wordText(shortened(text, longestRun)));
  return new Paragraph({ heading: levels[level], ...(setting.newPage === true ? { pageBreakBefore: true } : {}), children: marked(setting.bookmark, [run]) });
}

/** The name of the bookmark with a number, for a link to it: letters, digits and low lines only, as Word asks. */
function bookmarkName(bookmark: number): string {
  return `place_${bookmark}`;
}

/** Text between the ends of its bookmark. The number is given here, since docx counts on from the last file that it made. */
function marked(bookmark: number | undefined, children: ParagraphChild[]): ParagraphChild[] {
  if (bookmark === undefined) return children;
  const name = bookmarkName(bookmark);
  return [Object.assign(new Bookmark({ id: name, children }), { start: new BookmarkStart(name, bookmark), end: new BookmarkEnd(bookmark) })];
}

function child(run: WordRun): ParagraphChild {
  const options: IRunOptions = {
    text: wordText(shortened(run.text, longestRun)),
    ...(run.bold === true ? { bold: true } : {}),
    ...(run.quiet === true ? { color: ink.quiet } : {}),
    ...(run.link === undefined ? {} : { color: ink.link, underline: {} }),
    ...(run.underlined === true ? { underline: {} } : {}),
    ...(run.fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill: run.fill } }),
  };
  const text = new TextRun(options);
  return run.link === undefined ? text : new InternalHyperlink({ anchor: bookmarkName(run.link), children: [text] });
}
