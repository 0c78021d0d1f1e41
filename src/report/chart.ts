import { barsPicture } from "./chart-bars.ts";
import { linesPicture } from "./chart-lines.ts";
import type { ChartData } from "./document/blocks.ts";
import { html } from "./markup.ts";
import type { Markup } from "./markup.ts";

/** How a picture is drawn: its width in pixels, which its letters are set for, and an id that no other picture of the same page has. */
type Frame = { readonly width: number; readonly id: string };

/** A chart as an SVG picture with its title and, for those who cannot see it, the same in words. The same data and frame always give the same
 *  text: nothing is measured, and no number is counted on from another picture. */
export function drawChart(chart: ChartData, words: string, { width, id }: Frame): Markup {
  const { height, content } = chart.shape === "bars" ? barsPicture(chart, width) : linesPicture(chart, width);
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Arial, Helvetica, sans-serif" font-size="15" fill="#212b32" role="img" aria-labelledby="${id}-title ${id}-words"><title id="${id}-title">${chart.title}</title><desc id="${id}-words">${words}</desc>${content}</svg>`;
}
