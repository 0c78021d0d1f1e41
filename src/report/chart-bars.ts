import { scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import { edge, ground, legend, tenths } from "./chart-parts.ts";
import type { Part } from "./chart-parts.ts";
import type { ChartData } from "./document/blocks.ts";
import { html } from "./markup.ts";
import type { Markup } from "./markup.ts";

const barHeight = 30;
const rowHeight = 64;

/** Bars one below the other, each under its name and parted by kind, as long as they are many. The number stands in each part that has room for it. */
export function barsPicture(chart: ChartData, width: number): Part {
  const sums = chart.bars.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const along = scaleLinear().domain([0, Math.max(1, ...sums)]).range([0, width - 2]);
  const parts = stack<unknown, ChartData["bars"][number], number>().keys(chart.series.keys()).value(({ values }, kind) => values[kind] ?? 0)(chart.bars);
  const rows = chart.bars.map(({ name }, bar) => {
    const pieces = parts.flatMap((part): readonly Markup[] => {
      const [from, to] = part[bar] ?? [0, 0];
      return from === to ? [] : [piece(along(from), along(to), String(to - from), chart.series[part.key]?.tone ?? "neutral")];
    });
    return html`<g transform="translate(1 ${bar * rowHeight})"><text y="18"><tspan font-weight="bold">${name}</tspan> ${sums[bar] ?? 0}</text>${pieces}</g>`;
  });
  const below = chart.bars.length * rowHeight + 4;
  const keys = legend(chart, chart.series.map((_, kind) => chart.bars.some(({ values }) => (values[kind] ?? 0) > 0)), width, below, (kind) => swatch(chart.series[kind]?.tone ?? "neutral"));
  return { height: below + keys.height, content: html`${rows}${keys.content}` };
}

function piece(from: number, to: number, number: string, tone: ChartData["series"][number]["tone"]): Markup {
  const [x, length] = [tenths(from), tenths(Math.max(1, to - from - 2))];
  const label = length < number.length * 8.4 + 4 ? null : html`<text x="${tenths(x + length / 2)}" y="46" text-anchor="middle" font-weight="bold">${number}</text>`;
  return html`<rect x="${x}" y="26" width="${length}" height="${barHeight}" fill="${ground(tone)}" stroke="${edge(tone)}"/>${label}`;
}

function swatch(tone: ChartData["series"][number]["tone"]): Markup {
  return html`<rect x="1" y="1" width="18" height="16" fill="${ground(tone)}" stroke="${edge(tone)}"/>`;
}
