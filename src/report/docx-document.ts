import type { Audit } from "../model/audit.ts";
import { heading, ink, paragraph, spacer, wordBars, wordFacts, wordFile, wordForm, wordTable } from "../word/index.ts";
import type { WordRun } from "../word/index.ts";
import type { Block, ChartData, Run, Text } from "./document/blocks.ts";
import { reportDocument } from "./document/index.ts";
import { toneGrounds } from "./document/tones.ts";

/** What is written in a Word file for a block. */
type Written = ReturnType<typeof paragraph> | ReturnType<typeof wordTable>;

const warningEdge = "B26A00";

/** The audit as the bytes of a Word file: the same blocks as every other format, with Word's own headings, lists, tables and links. */
export function renderDocx(audit: Audit): Promise<Uint8Array> {
  const report = reportDocument(audit);
  const links = linksOf(report.blocks);
  return wordFile({
    title: report.title,
    subject: report.subject,
    head: report.runningHead,
    foot: report.runningFoot,
    size: 19,
    headings: [1.9, 1.45, 1.2],
    children: report.blocks.flatMap((block, i) => written(block, links, report.blocks[i - 1]?.kind === "page-break")),
  });
}

/** The bookmark of each id that a link may point to. They are numbered, as Word takes neither hyphens nor more than 40 characters in a bookmark's name. */
function linksOf(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const ids = blocks.flatMap((block) => (block.kind === "heading" ? [block.id] : block.kind === "table" ? block.rows.flatMap((row) => (row.id === undefined ? [] : [row.id])) : []));
  return new Map([...new Set(ids)].map((id, i) => [id, i + 1]));
}

type Links = ReadonlyMap<string, number>;

function written(block: Block, links: Links, newPage: boolean): readonly Written[] {
  switch (block.kind) {
    case "heading":
      return [heading(block.level, block.text, { bookmark: links.get(block.id), newPage })];
    case "paragraph":
      return [paragraph(block.runs.map((run) => wordRun(run, links)), block.tone === undefined ? {} : { edge: block.tone === "warning" ? warningEdge : ink.heading, fill: toneGrounds[block.tone] })];
    case "list":
      return block.items.flatMap((item) => item.map((runs, i) => paragraph(runs.map((run) => wordRun(run, links)), i === 0 ? { bullet: true, after: item.length > 1 ? 20 : 60 } : { indent: true, after: i === item.length - 1 ? 60 : 20 })));
    case "facts":
      return [wordFacts(block.rows.map(({ name, value }) => ({ name, value: paragraphs(value, links) })), 24), spacer()];
    case "table":
      return [paragraph([{ text: block.caption }], { style: "Caption", keepNext: true }), tableOf(block, links), spacer()];
    case "chart":
      return [paragraph([{ text: block.chart.title }], { style: "Caption", keepNext: true }), ...chartOf(block.chart), paragraph([{ text: block.text, quiet: true }])];
    case "form":
      return [heading(3, block.title), wordForm(block.fields, 24), spacer()];
    case "page-break":
      return [];
    default:
      return block satisfies never;
  }
}

function tableOf({ columns, rows }: Extract<Block, { kind: "table" }>, links: Links): Written {
  const marked = new Set<string>();
  return wordTable(columns, rows.map(({ id, cells }) => {
    const isFirst = id !== undefined && !marked.has(id);
    if (id !== undefined) marked.add(id);
    return { length: Math.max(...cells.map(lengthOf)), cells: cells.map((cell, i) => ({ children: paragraphs(cell, links, isFirst && i === 0 ? links.get(id) : undefined) })) };
  }));
}

function lengthOf(text: Text): number {
  return text.reduce((sum, runs) => sum + runs.reduce((all, run) => all + run.text.length, 0), 0);
}

function paragraphs(text: Text, links: Links, bookmark?: number): readonly ReturnType<typeof paragraph>[] {
  return text.map((runs, i) => paragraph(runs.map((run) => wordRun(run, links)), { after: i === text.length - 1 ? 0 : 40, bookmark: i === 0 ? bookmark : undefined }));
}

/** A picture of bars drawn in the cells of a table, which needs no image and can be edited, with the meaning of each ground below it. */
function chartOf({ bars, series }: ChartData): readonly Written[] {
  const shown = series.map((_, i) => bars.some((bar) => (bar.values[i] ?? 0) > 0));
  const legend = series.flatMap(({ name, tone }, i): readonly WordRun[] => (shown[i] === true ? [{ text: ` ${name.replaceAll(" ", "\u00a0")} `, fill: toneGrounds[tone] }, { text: "   " }] : []));
  return [
    wordBars(bars.map(({ name, values }) => ({ name, parts: values.map((value, i) => ({ value, fill: toneGrounds[series[i]?.tone ?? "neutral"] })) }))),
    paragraph(legend, { before: 120, keepNext: true }),
  ];
}

function wordRun({ text, style, tone, href }: Run, links: Links): WordRun {
  const link = href === undefined ? undefined : links.get(href);
  return {
    text: style === "tag" ? ` ${text} ` : text,
    ...(link === undefined ? {} : { link }),
    ...(style === "strong" || style === "tag" ? { bold: true } : {}),
    ...(style === "words" ? { underlined: true, fill: ink.words } : {}),
    ...(style === "quiet" ? { quiet: true } : {}),
    ...(style === "tag" ? { fill: toneGrounds[tone ?? "neutral"] } : {}),
  };
}

