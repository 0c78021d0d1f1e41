import type { Block, ReportDocument } from "./document/blocks.ts";
import { blockMarkup } from "./html-blocks.ts";
import { nhsStyles } from "./html-nhs-styles.ts";
import { pageStyles, reportStyles } from "./html-styles.ts";
import { html, markupText, styleElement } from "./markup.ts";
import type { Markup } from "./markup.ts";

/** A report as one HTML file that needs nothing else: no script, no picture file, no network. Its policy forbids them all, and allows only its own
 *  three style sheets, by their SHA-256. */
export async function renderPage(report: ReportDocument): Promise<string> {
  const styles = [nhsStyles, pageStyles, reportStyles(report)];
  const policy = `default-src 'none'; style-src ${(await Promise.all(styles.map(sourceHash))).join(" ")}; base-uri 'none'; form-action 'none'`;
  const { first, rest } = partsOf(report.blocks);
  return `${markupText(html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${titleOf(report)}</title>
${styles.map(styleElement)}
</head>
<body>
<a class="nhsuk-skip-link" href="#${rest[0]?.heading.id ?? "report"}">Skip to the summary</a>
<main class="report">
<div class="report-first">
${first.map(blockMarkup)}</div>
<nav class="report-contents nhsuk-contents-list" aria-labelledby="contents">
<h2 class="nhsuk-heading-xs" id="contents">Contents</h2>
<ol class="nhsuk-contents-list__list">
${rest.map(({ heading }) => html`<li class="nhsuk-contents-list__item"><a class="nhsuk-contents-list__link" href="#${heading.id}">${heading.text}</a></li>
`)}</ol>
</nav>
<div class="report-rest">
${rest.map(section)}</div>
</main>
</body>
</html>`)}\n`;
}

type Heading = Extract<Block, { kind: "heading" }>;
type Section = { readonly heading: Heading; readonly blocks: readonly Block[]; readonly newPage: boolean };

/** The blocks before the first heading of level 2, and those below each. A page break belongs to the section that comes after it. */
function partsOf(blocks: readonly Block[]): { readonly first: readonly Block[]; readonly rest: readonly Section[] } {
  const starts = blocks.flatMap((block, i) => (block.kind === "heading" && block.level === 2 ? [{ heading: block, i }] : []));
  return {
    first: blocks.slice(0, starts[0]?.i ?? blocks.length),
    rest: starts.map(({ heading, i }, n) => ({ heading, blocks: blocks.slice(i, starts[n + 1]?.i).filter((block) => block.kind !== "page-break"), newPage: blocks[i - 1]?.kind === "page-break" })),
  };
}

function section({ heading, blocks, newPage }: Section): Markup {
  return html`<section class="report-section${newPage ? " report-section--new-page" : ""}" aria-labelledby="${heading.id}">
${blocks.map(blockMarkup)}</section>
`;
}

function titleOf({ title, subject }: ReportDocument): string {
  return subject === "" ? title : `${title}: ${subject}`;
}

/** The SHA-256 of a style sheet as a content security policy names it. */
async function sourceHash(css: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(css)));
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`;
}
