import type { Block, ChartData, ReportDocument, Run, Text } from "./document/blocks.ts";
import { markdownText } from "./markdown-text.ts";

/** A report as GitHub's kind of Markdown: headings, lists and tables of text alone, with no HTML and no link in it. */
export function renderMarkdown({ blocks }: ReportDocument): string {
  return `${blocks.flatMap(blockLines).join("\n\n")}\n`;
}

/** A block as paragraphs, which a blank line parts. */
function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [`${"#".repeat(block.level)} ${markdownText(block.text)}`];
    case "paragraph":
      return block.tone === undefined ? [line(block.runs)] : [`> ${block.tone === "warning" ? "**Important:** " : ""}${line(block.runs)}`];
    case "list":
      return [block.items.map((item) => `- ${paragraphs(item)}`).join("\n")];
    case "facts":
      return [table(["", ""], block.rows.map(({ name, value }) => [`**${markdownText(name)}**`, paragraphs(value)]))];
    case "table":
      return [`**${markdownText(block.caption)}**`, table(block.columns.map(({ name }) => markdownText(name)), block.rows.map(({ cells }) => cells.map(paragraphs)))];
    case "chart":
      return [`**${markdownText(block.chart.title)}**`, numbers(block.chart)];
    case "form":
      return [`**${markdownText(block.title)}**`, table(["", ""], block.fields.map((field) => [markdownText(field), ""]))];
    case "page-break":
      return [];
    default:
      return block satisfies never;
  }
}

/** The numbers of a picture as a table. */
function numbers({ series, bars }: ChartData): string {
  const drawn = series.map((_, kind) => bars.some(({ values }) => (values[kind] ?? 0) > 0));
  const shown = <T>(of: readonly T[]): readonly T[] => of.filter((_, kind) => drawn[kind]);
  return table(["", ...shown(series).map(({ name }) => markdownText(name))], bars.map(({ name, values }) => [markdownText(name), ...shown(series.map((_, kind) => values[kind] ?? 0)).map(String)]));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** The paragraphs of a cell or an entry on one line, as a table in Markdown has no other: parted by a semicolon where no sentence ends. */
function paragraphs(text: Text): string {
  return text.map(line).filter((part) => part !== "").reduce((before, after) => (before === "" ? after : `${before}${/[.:?!]\*{0,2}$/.test(before) ? "" : ";"} ${after}`), "");
}

function line(runs: readonly Run[]): string {
  return runs.map((run, i) => styled(run, i === 0)).join("").trim();
}

/** A stretch of text. Emphasis stands close to its words, as Markdown does not see it otherwise. */
function styled({ text, style }: Run, isFirst: boolean): string {
  const words = markdownText(text, isFirst);
  const isMarked = style === "strong" || style === "tag" || style === "words";
  const mark = style === "words" ? "*" : "**";
  if (!isMarked || words.trim() === "") return words;
  const [before = "", within = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(words)?.slice(1) ?? [];
  return `${before}${mark}${within}${mark}${after}`;
}
