/** The report as a tree of blocks that no format owns: HTML, Word and Markdown only render it, so they cannot tell different stories. */

/** A stretch of text. `strong` is emphasis; `words` are the words of the register that decided something, to be marked in their sentence;
 *  `quiet` is a place or an aside; `tag` is an outcome or a status, to be set apart from the words around it. `href` links to a block's id. */
export type Run = { readonly text: string; readonly style?: "strong" | "words" | "quiet" | "tag"; readonly tone?: Tone; readonly href?: string };

/** What a stretch or a paragraph means, for colour; its words always say the same, as colour is never the only sign. */
export type Tone = "ready" | "held" | "required" | "keep" | "review" | "neutral" | "warning";

/** One or more paragraphs in a cell of a table or an entry of a list. */
export type Text = readonly (readonly Run[])[];

/** A picture's data: how many items of each kind. `bars` are drawn one below the other, each parted by kind; `lines` run from one bar to the next, a
 *  line a kind, where the bars are days in their order. */
export type ChartData = {
  readonly shape: "bars" | "lines";
  readonly title: string;
  readonly unit: string;
  readonly series: readonly { readonly name: string; readonly tone: Tone }[];
  readonly bars: readonly { readonly name: string; readonly values: readonly number[] }[];
};

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string; readonly id: string }
  | { readonly kind: "paragraph"; readonly runs: readonly Run[]; readonly tone?: Tone }
  | { readonly kind: "list"; readonly items: readonly Text[] }
  | { readonly kind: "facts"; readonly rows: readonly { readonly name: string; readonly value: Text }[] }
  | { readonly kind: "table"; readonly caption: string; readonly columns: readonly { readonly name: string; readonly share: number }[]; readonly rows: readonly { readonly id?: string; readonly cells: readonly Text[] }[] }
  | { readonly kind: "chart"; readonly chart: ChartData; readonly text: string }
  | { readonly kind: "form"; readonly title: string; readonly fields: readonly string[] }
  | { readonly kind: "page-break" };

/** A whole report: its title, what it is about in a line, the words of its running head and foot, and its blocks in order. */
export type ReportDocument = { readonly title: string; readonly subject: string; readonly runningHead: string; readonly runningFoot: string; readonly blocks: readonly Block[] };

/** A text of one plain run. */
export function plainText(text: string): Text {
  return [[{ text }]];
}

/** The most characters of a stretch of text that a report shows: nobody reads a cell of 32,767 characters in a table. */
const longestShown = 1500;

/** A text as a report shows it: its beginning, with an ellipsis, where it is too long to read. Never cuts a character in half. */
export function shortText(text: string, most = longestShown): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
