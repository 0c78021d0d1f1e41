import { shortText } from "./document/blocks.ts";
import type { ReportDocument } from "./document/blocks.ts";
import { cssString } from "./markup.ts";

/** Our own rules for the HTML report, beside those of the design system: the contents beside the text on a wide screen, smaller letters in tables, and
 *  paper. */
export const pageStyles = `
body { background: #fff; }
html { background: #fff; scroll-padding-top: 16px; }
.report { max-width: 1280px; margin: 0 auto; padding: 24px 16px; overflow-wrap: break-word; }
.report caption { overflow-wrap: anywhere; }
.report-first, .report-rest { min-width: 0; }
.report h1 { margin-bottom: 24px; }
.report-section { margin-bottom: 40px; }
.report-section h2 { padding-top: 16px; border-top: 1px solid #d8dde0; }
.report p, .report li { max-width: 44em; }
.report .nhsuk-table__cell p, .report .nhsuk-summary-list__value p { max-width: none; }
.report-contents { font-size: 1rem; margin-bottom: 24px; }
.report-contents ol { font-size: 1rem; padding-left: 0; }
.report .report-note { margin: 16px 0; padding: 12px 16px; max-width: 48em; }
.report-note--warning { border-left-color: #ffb81c; background: #fff9e6; }
.report-line { margin: 0 0 4px; font-size: inherit; line-height: inherit; }
.report-line:last-child { margin-bottom: 0; }
.report-table, .report-form, .report-facts { margin-bottom: 32px; }
.report-table, .report-form, .report .report-facts { font-size: 1rem; line-height: 1.4; }
.report-table td, .report-table th { padding-top: 8px; padding-bottom: 8px; }
.report-table td > .nhsuk-table-responsive__heading { padding-right: 12px; }
.report-table tr:target { background: #fff9c4; }
.report-table .nhsuk-tag, .report .nhsuk-tag { font-size: 0.875rem; padding: 3px 6px; max-width: none; }
.report mark { background: #fff2b8; color: inherit; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 2px; }
.report-form { max-width: 44em; }
.report-form th { width: 8em; }
.report-form td { height: 2.5em; border: 1px solid #768692; }
.report-chart { margin: 0 0 32px; }
.report-chart svg { display: block; max-width: 100%; height: auto; }
.report-chart figcaption { margin-bottom: 12px; }
.report-chart .report-chart__words { margin-top: 12px; color: #4c6272; font-size: 1rem; }
.report-chart__wide { display: none; }
@media screen and (max-width: 48.0525em) {
  .report-table .report-cell { text-align: left; flex: 1 1 auto; min-width: 0; }
  .report-table .nhsuk-table-responsive__heading { flex: 0 0 6.5em; }
}
@media print, (min-width: 48.0625em) {
  .report-table { table-layout: fixed; width: 100%; }
  .report-chart__wide { display: block; }
  .report-chart__narrow { display: none; }
}
@media screen and (min-width: 64em) {
  .report { display: grid; grid-template-columns: 15rem minmax(0, 1fr); grid-template-rows: auto 1fr; column-gap: 40px; padding: 32px; }
  .report-first, .report-rest { grid-column: 2; }
  .report-contents { grid-column: 1; grid-row: 1 / span 2; }
  .report-contents ol { position: sticky; top: 16px; max-height: calc(100vh - 32px); overflow-y: auto; }
}
@media print {
  html, body { overflow: visible; }
  body, .report mark, .report .nhsuk-tag, .report-note, .report-table th, .report-form th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .report { display: block; max-width: none; padding: 0; font-size: 10pt; }
  .nhsuk-skip-link, .report-contents { display: none; }
  .report a:after { content: none; }
  .report a { color: inherit; }
  .report h1 { font-size: 20pt; margin-bottom: 8pt !important; }
  .report h2 { font-size: 15pt; border-top: 0; padding-top: 6pt; }
  .report h3 { font-size: 12pt; }
  .report p, .report li, .report ul { font-size: 10pt; line-height: 1.35; max-width: none; }
  .report .report-note { padding: 6pt 9pt; margin: 8pt 0; max-width: none; border-left-width: 4pt; }
  .report-table, .report-form, .report .report-facts, .report-table p, .report-facts p { font-size: 9pt; line-height: 1.3; }
  .report-table, .report-form, .report-facts { margin-bottom: 12pt; }
  .report caption { font-size: 10.5pt; padding-bottom: 3pt; }
  .report-table td, .report-table th { padding: 4pt 8pt 4pt 2pt; }
  .report-table td > .nhsuk-table-responsive__heading { display: none; }
  .report .nhsuk-tag { font-size: 8.5pt; padding: 1pt 4pt; }
  .report .report-facts > div > dt, .report .report-facts > div > dd { padding-top: 3pt; padding-bottom: 3pt; }
  .report-section { margin-bottom: 12pt; }
  .report-section--new-page { break-before: page; }
  .report h1, .report h2, .report h3, .report caption, .report-chart figcaption { break-after: avoid; }
  .report h2 + p, .report h3 + p { break-after: avoid; }
  .report p, .report li { orphans: 3; widows: 3; }
  .report .report-table { break-inside: auto; page-break-inside: auto; }
  .report-table thead.nhsuk-table__head { display: table-header-group; position: static !important; clip-path: none; }
  .report-table .nhsuk-table__body tr.nhsuk-table__row { display: table-row; }
  .report-table .nhsuk-table__body td.nhsuk-table__cell { display: table-cell; text-align: left; border-bottom-width: 1px; }
  .report-table thead { break-after: avoid; }
  .report-table tbody tr:first-child { break-before: avoid; }
  .report-table thead, .report-table tr, .report-note, .report-chart, .report-form, .report-facts > div { break-inside: avoid; }
  .report-chart svg { max-width: 150mm; }
  .report-chart .report-chart__words { font-size: 9pt; }
  .report-form td { height: 22pt; }
}
`;

/** The class of a column that takes a share of its table's width, in percent: the page's policy allows no style on an element. */
export function shareClass(share: number): string {
  return `report-share-${Math.round(share)}`;
}

/** The rules of one report: the widths of its tables' columns, and the head and foot of every page on paper, with the number of the page. Browsers that
 *  know no margin boxes leave these out. */
export function reportStyles({ blocks, runningHead, runningFoot }: ReportDocument): string {
  const shares = new Set(blocks.flatMap((block) => (block.kind === "table" ? block.columns.map(({ share }) => Math.round(share)) : [])));
  const box = "font-family: Arial, Helvetica, sans-serif; font-size: 8pt; color: #4c6272;";
  return `
@media print, (min-width: 48.0625em) {
${[...shares].map((share) => `  .${shareClass(share)} { width: ${share}%; }`).join("\n")}
}
@page {
  size: A4;
  margin: 18mm 15mm 18mm 15mm;
  @top-left { content: ${cssString(shortText(runningHead, 110))}; width: 100%; ${box} }
  @bottom-left { content: ${cssString(runningFoot)}; width: 80%; ${box} }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); width: 20%; ${box} }
}
`;
}
