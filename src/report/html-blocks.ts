import { drawChart } from "./chart.ts";
import { shortText } from "./document/blocks.ts";
import type { Block, Run, Text, Tone } from "./document/blocks.ts";
import { shareClass } from "./html-styles.ts";
import { html } from "./markup.ts";
import type { Markup } from "./markup.ts";

/** A block as HTML, in the components of the NHS design system. `number` tells the blocks of a page apart. */
export function blockMarkup(block: Block, number: number): Markup {
  switch (block.kind) {
    case "heading":
      return headingMarkup(block);
    case "paragraph":
      return block.tone === undefined ? html`<p>${runs(block.runs)}</p>\n` : html`<p class="nhsuk-inset-text report-note report-note--${block.tone}"><strong>${block.tone === "warning" ? "Important: " : null}</strong>${runs(block.runs)}</p>\n`;
    case "list":
      return html`<ul class="nhsuk-list nhsuk-list--bullet">\n${block.items.map((item) => html`<li>${paragraphs(item)}</li>\n`)}</ul>\n`;
    case "facts":
      return html`<dl class="nhsuk-summary-list report-facts">\n${block.rows.map(({ name, value }) => html`<div class="nhsuk-summary-list__row"><dt class="nhsuk-summary-list__key">${text(name)}</dt><dd class="nhsuk-summary-list__value">${paragraphs(value)}</dd></div>\n`)}</dl>\n`;
    case "table":
      return tableMarkup(block);
    case "chart":
      return chartMarkup(block, number);
    case "form":
      return formMarkup(block);
    case "page-break":
      return html``;
    default:
      return block satisfies never;
  }
}

function headingMarkup({ level, text: words, id }: Extract<Block, { kind: "heading" }>): Markup {
  switch (level) {
    case 1:
      return html`<h1 class="nhsuk-heading-l" id="${id}" tabindex="-1">${text(words)}</h1>\n`;
    case 2:
      return html`<h2 class="nhsuk-heading-m" id="${id}">${text(words)}</h2>\n`;
    case 3:
      return html`<h3 class="nhsuk-heading-s" id="${id}">${text(words)}</h3>\n`;
    default:
      return level satisfies never;
  }
}

/** A table that a narrow screen shows as a list of its cells, each under the name of its column; the roles keep it a table for those who listen. */
function tableMarkup({ caption, columns, rows }: Extract<Block, { kind: "table" }>): Markup {
  const shares = columns.map(({ share }) => shareClass(share));
  return html`<table class="nhsuk-table-responsive report-table" role="table">
<caption class="nhsuk-table__caption nhsuk-table__caption--s">${text(caption)}</caption>
<thead class="nhsuk-table__head" role="rowgroup"><tr role="row">${columns.map(({ name }, i) => html`<th class="${shares[i] ?? ""}" role="columnheader" scope="col">${text(name)}</th>`)}</tr></thead>
<tbody class="nhsuk-table__body" role="rowgroup">
${rows.map(({ id, cells }) => html`<tr class="nhsuk-table__row" role="row"${id === undefined ? null : html` id="${id}"`}>${cells.map((cell, i) => html`<td class="nhsuk-table__cell" role="cell"><span class="nhsuk-table-responsive__heading" aria-hidden="true">${text(columns[i]?.name ?? "")} </span><div class="report-cell">${paragraphs(cell)}</div></td>`)}</tr>
`)}</tbody>
</table>
`;
}

/** The widths in pixels that a picture is drawn for: a desk's screen and paper, and a telephone. */
const [wide, narrow] = [760, 340] as const;

function chartMarkup({ chart, text: words }: Extract<Block, { kind: "chart" }>, number: number): Markup {
  return html`<figure class="report-chart">
<figcaption class="nhsuk-heading-xs">${text(chart.title)}</figcaption>
<div class="report-chart__wide">${drawChart(chart, words, { width: wide, id: `chart-${number}-wide` })}</div>
<div class="report-chart__narrow">${drawChart(chart, words, { width: narrow, id: `chart-${number}-narrow` })}</div>
<p class="report-chart__words">${text(words)}</p>
</figure>
`;
}

function formMarkup({ title, fields }: Extract<Block, { kind: "form" }>): Markup {
  return html`<table class="nhsuk-table report-form">
<caption class="nhsuk-table__caption nhsuk-table__caption--s">${text(title)}</caption>
<tbody class="nhsuk-table__body">
${fields.map((field) => html`<tr class="nhsuk-table__row"><th class="nhsuk-table__header" scope="row">${text(field)}</th><td class="nhsuk-table__cell"></td></tr>
`)}</tbody>
</table>
`;
}

function paragraphs(value: Text): Markup {
  const [only] = value;
  if (only === undefined) return html``;
  return value.length === 1 ? runs(only) : html`${value.map((line) => html`<p class="report-line">${runs(line)}</p>`)}`;
}

function runs(of: readonly Run[]): Markup {
  return html`${of.map(run)}`;
}

function run({ text: words, style, tone, href }: Run): Markup {
  const styled = withStyle(text(words), style, tone ?? "neutral");
  return href === undefined ? styled : html`<a class="nhsuk-link" href="#${href}">${styled}</a>`;
}

/** The colours of the design system's tags that go with what a tag means. */
const tagColours = { ready: "green", held: "orange", required: "purple", keep: "blue", review: "red", neutral: "grey", warning: "yellow" } as const satisfies Record<Tone, string>;

function withStyle(words: Markup, style: Run["style"], tone: Tone): Markup {
  switch (style) {
    case "strong":
      return html`<strong>${words}</strong>`;
    case "words":
      return html`<mark>${words}</mark>`;
    case "quiet":
      return html`<span class="nhsuk-u-secondary-text-colour">${words}</span>`;
    case "tag":
      return html`<strong class="nhsuk-tag nhsuk-tag--${tagColours[tone]}">${words}</strong>`;
    case undefined:
      return words;
    default:
      return style satisfies never;
  }
}

/** A text no longer than anybody reads; one with letters that run from right to left is kept apart, so that it does not turn the words around it. */
function text(words: string): Markup {
  const short = shortText(words);
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(short) ? html`<bdi>${short}</bdi>` : html`${short}`;
}
