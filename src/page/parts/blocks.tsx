import type { Block } from "../../report/document/blocks.ts";
import type { Examples } from "./example.ts";
import { Late } from "./late.tsx";
import { Picture } from "./picture.tsx";
import { SummaryList } from "./summary-list.tsx";
import { Table } from "./table.tsx";
import { Runs, Words } from "./words.tsx";

/** Blocks of a report, as the Word and HTML reports have them. Their headings come `below` that many of the page's own levels. Many of them are
 *  drawn late, one after the other. */
export function Blocks({ blocks, below = 1, isLate = false }: { readonly blocks: readonly Block[]; readonly below?: 0 | 1; readonly isLate?: boolean }) {
  return blocks.map((block, i) => {
    const shown = <Shown block={block} below={below} isNamed={lastHeading(blocks, i) === captionOf(block)} isLate={isLate} />;
    return isLate ? <Late turn="section" key={i}>{shown}</Late> : shown;
  });
}

function lastHeading(blocks: readonly Block[], before: number): string | null {
  const heading = blocks.slice(0, before).findLast((block) => block.kind === "heading");
  return heading?.kind === "heading" ? heading.text : null;
}

function captionOf(block: Block): string | undefined {
  return block.kind === "table" ? block.caption : undefined;
}

/** `isNamed`: the heading above has the very words of the caption, which are then for screen readers alone. */
function Shown({ block, below, isNamed, isLate }: { readonly block: Block; readonly below: 0 | 1; readonly isNamed: boolean; readonly isLate: boolean }) {
  switch (block.kind) {
    case "heading":
      return <Heading level={block.level + below} text={block.text} />;
    case "paragraph":
      return block.tone === undefined ? <p><Runs runs={block.runs} /></p> : <p class="page-caution"><Runs runs={block.runs} /></p>;
    case "list":
      return <ul>{block.items.map((item) => <li><Words text={item} /></li>)}</ul>;
    case "facts":
      return <SummaryList rows={block.rows.map(({ name, value }) => ({ name, value: <Words text={value} /> }))} />;
    case "table":
      return <Table isLate={isLate} caption={block.caption} hideCaption={isNamed} columns={block.columns.map((column) => column.name)} shares={block.columns.map((column) => column.share)} rows={block.rows.map((row, i) => ({ key: row.id ?? String(i), cells: row.cells.map((cell) => <Words text={cell} />) }))} />;
    case "chart":
      return <Picture chart={block.chart} text={block.text} />;
    case "form":
      return (
        <>
          <h4 class="nhsuk-heading-s">{block.title}</h4>
          <SummaryList rows={block.fields.map((name) => ({ name, value: "" }))} />
        </>
      );
    case "page-break":
      return <hr class="page-break" />;
    default:
      return block satisfies never;
  }
}

function Heading({ level, text }: { readonly level: number; readonly text: string }) {
  return level <= 2 ? <h2 class="nhsuk-heading-l">{text}</h2> : level === 3 ? <h3 class="nhsuk-heading-m">{text}</h3> : <h4 class="nhsuk-heading-s">{text}</h4>;
}

export const blocksExamples: Examples = {
  "words and a list": () => <Blocks blocks={[{ kind: "paragraph", runs: [{ text: "Withdraw permission for agreements that use data exclusively for secondary purposes." }] }, { kind: "paragraph", runs: [{ text: "Not in force on 22 November 2026." }], tone: "warning" }, { kind: "list", items: [[[{ text: "Held, check scope: ", style: "strong" }, { text: "Care may depend on the same agreement." }]]] }]} />,
};
