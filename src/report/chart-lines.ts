import { scaleLinear, scalePoint } from "d3-scale";
import { line } from "d3-shape";
import { edge, legend, markOf, roomFor, tenths } from "./chart-parts.ts";
import type { Part } from "./chart-parts.ts";
import type { ChartData } from "./document/blocks.ts";
import { html } from "./markup.ts";
import type { Markup } from "./markup.ts";

const plotHeight = 220;
const topRoom = 16;
const leftRoom = 40;

/** A line a kind from one bar of the data to the next, with a mark of its own shape and its number at each, over a scale that begins at nought. */
export function linesPicture(chart: ChartData, width: number): Part {
  const drawn = chart.series.map((_, kind) => chart.bars.some(({ values }) => (values[kind] ?? 0) > 0));
  const up = scaleLinear().domain([0, Math.max(1, ...chart.bars.flatMap(({ values }) => values))]).nice(5).range([topRoom + plotHeight, topRoom]);
  const edgeRoom = Math.max(24, ...[chart.bars.at(0), chart.bars.at(-1)].map((bar) => roomFor(bar?.name ?? "") / 2));
  const across = scalePoint<number>().domain(chart.bars.keys()).range([leftRoom + edgeRoom, width - edgeRoom]);
  const x = (bar: number): number => tenths(across(bar) ?? 0);
  const grid = up.ticks(5).filter(Number.isInteger).map((value) => html`<path d="M${leftRoom} ${tenths(up(value))}H${width}" stroke="#d8dde0"/><text x="${leftRoom - 8}" y="${tenths(up(value) + 5)}" text-anchor="end">${value}</text>`);
  const lines = chart.series.flatMap(({ tone }, kind): readonly Markup[] => {
    if (drawn[kind] !== true) return [];
    const values = chart.bars.map(({ values: of }) => of[kind] ?? 0);
    const path = line<number>((_, bar) => x(bar), (value) => up(value)).digits(1)(values) ?? "";
    const points = values.map((value, bar) => html`<path d="${markOf(kind)}" transform="translate(${x(bar)} ${tenths(up(value))})" fill="${edge(tone)}"><title>${chart.bars[bar]?.name ?? ""}, ${chart.series[kind]?.name ?? ""}: ${value}</title></path>`);
    return [html`<path d="${path}" fill="none" stroke="${edge(tone)}" stroke-width="2"/>${points}`];
  });
  const names = chart.bars.map(({ name }, bar) => (isNamed(bar, chart, width) ? html`<text x="${x(bar)}" y="${topRoom + plotHeight + 22}" text-anchor="middle">${name}</text>` : null));
  const below = topRoom + plotHeight + 40;
  const keys = legend(chart, drawn, width, below, (kind) => html`<path d="${markOf(kind)}" transform="translate(10 9)" fill="${edge(chart.series[kind]?.tone ?? "neutral")}"/>`);
  return { height: below + keys.height, content: html`${grid}${lines}${names}${keys.content}` };
}

/** Whether there is room for the name of a bar below it: the first and the last always, those between where all fit. */
function isNamed(bar: number, { bars }: ChartData, width: number): boolean {
  return bar === 0 || bar === bars.length - 1 || bars.reduce((sum, { name }) => sum + roomFor(name) + 12, 0) <= width - leftRoom;
}
