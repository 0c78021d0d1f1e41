import Table from "cli-table3";
import { createColors } from "picocolors";
import type { Block, ChartData, ReportDocument, Run, Text } from "./document/blocks.ts";
import { plain, readableWidth, wrapped } from "./lines.ts";
import type { View } from "./lines.ts";

type Page = { readonly colours: ReturnType<typeof createColors>; readonly width: number };

/** A report document for a screen: the same blocks as in every other format. */
export function renderDocumentForTerminal(report: ReportDocument, view: View): string {
  const page: Page = { colours: createColors(view.colour), width: readableWidth(view.width) };
  const lines = report.blocks.flatMap((block) => linesOf(block, page));
  return `${lines.map((line) => line.trimEnd()).join("\n").trimEnd()}\n`;
}

function linesOf(block: Block, page: Page): readonly string[] {
  const { colours, width } = page;
  switch (block.kind) {
    case "heading":
      return [...wrapped(plain(block.text), width).map((line) => colours.bold(block.level === 1 ? line : colours.cyan(line))), ...(block.level === 1 ? [""] : [])];
    case "paragraph": {
      const text = inLine(block.runs, page);
      return [...wrapped(block.tone === "warning" ? colours.yellow(text) : text, width), ""];
    }
    case "list":
      return [...block.items.flatMap((item) => item.flatMap((runs, i) => wrapped(`${i === 0 ? "- " : "  "}${inLine(runs, page)}`, width, "  "))), ""];
    case "facts": {
      const indent = Math.min(24, Math.max(...block.rows.map(({ name }) => plain(name).length)) + 2);
      return [...block.rows.flatMap(({ name, value }) => value.flatMap((runs, i) => wrapped(`${(i === 0 ? plain(name) : "").padEnd(indent)}${inLine(runs, page)}`.replace(/^ +/, (space) => "\u00a0".repeat(space.length)), width, " ".repeat(indent)).map((line) => line.replaceAll("\u00a0", " ")))), ""];
    }
    case "table":
      return [tableOf(block, page), ""];
    case "chart":
      return [...wrapped(colours.bold(plain(block.chart.title)), width), ...barsOf(block.chart, page), ""];
    case "form":
      return [colours.bold(plain(block.title)), ...block.fields.map((field) => `${plain(field)}: ${"_".repeat(30)}`), ""];
    case "page-break":
      return [];
    default:
      return block satisfies never;
  }
}

function inLine(runs: readonly Run[], { colours }: Page): string {
  return runs.map(({ text, style }) => {
    const words = spaced(text);
    if (style === "strong" || style === "words") return colours.bold(words);
    return style === "quiet" ? colours.dim(words) : words;
  }).join("");
}

/** Register text made safe, with the spaces at its ends, which part it from the next run. */
function spaced(text: string): string {
  return `${/^\s/.test(text) ? " " : ""}${plain(text)}${/\s$/.test(text) && text.trim() !== "" ? " " : ""}`;
}

function tableOf({ columns, rows }: Extract<Block, { kind: "table" }>, page: Page): string {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const room = page.width - columns.length - 1;
  const widths = columns.map(({ name, share }) => Math.max(longestWord(plain(name)) + 2, Math.floor((room * share) / all)));
  const over = widths.reduce((sum, width) => sum + width, 0) - room;
  const widest = widths.indexOf(Math.max(...widths));
  const drawn = new Table({ head: columns.map(({ name }) => page.colours.bold(plain(name))), colWidths: widths.map((width, i) => (i === widest ? width - over : width)), wordWrap: true, wrapOnWordBoundary: true, style: { head: [], border: [] } });
  for (const { cells } of rows) drawn.push(cells.map((cell) => cellText(cell, page)));
  return drawn.toString();
}

function longestWord(text: string): number {
  return Math.max(...text.split(" ").map((word) => word.length));
}

function cellText(text: Text, page: Page): string {
  return text.map((runs) => inLine(runs, page)).join("\n");
}

/** The signs that tell the parts of a bar apart without colours. */
const signs = ["█", "▒", "░", "▓", "·", "○"];

/** Bars of signs, one line each, with the number of every part, and what the signs mean. */
function barsOf({ bars, series }: ChartData, { width }: Page): readonly string[] {
  const name = Math.max(...bars.map((bar) => plain(bar.name).length)) + 2;
  const most = Math.max(1, ...bars.map(({ values }) => values.reduce((sum, value) => sum + value, 0)));
  const figures = Math.max(...bars.map(({ values }) => numbers(values).length)) + 1;
  const scale = Math.min(1, Math.max(10, width - name - figures) / most);
  const used = series.flatMap((entry, i) => (bars.some(({ values }) => (values[i] ?? 0) > 0) ? [`${signs[i % signs.length] ?? ""} ${plain(entry.name)}`] : []));
  return [...bars.map((bar) => `${plain(bar.name).padEnd(name)}${bar.values.map((value, i) => (signs[i % signs.length] ?? "").repeat(value === 0 ? 0 : Math.max(1, Math.round(value * scale)))).join("")} ${numbers(bar.values)}`), ...(used.length === 0 ? [] : wrapped(`${" ".repeat(name)}${used.join("   ")}`, width, " ".repeat(name)))];
}

function numbers(values: readonly number[]): string {
  return values.filter((value) => value > 0).join(" + ");
}
