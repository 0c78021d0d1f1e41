import type { Comparison } from "../../model/comparison.ts";
import type { Block } from "../../report/document/blocks.ts";
import { comparisonDocument } from "../../report/comparison/document.ts";

/** The most rows of a table of a comparison that the page shows: of two large registers all of them would stop it. The files have them all. */
const mostRows = 100;

/** A comparison as the page shows it: the blocks of its report, without the report's own title, and long tables to their first rows. */
export function comparisonBlocks(comparison: Comparison): readonly Block[] {
  return comparisonDocument(comparison).blocks.flatMap((block): readonly Block[] => {
    if (block.kind === "page-break" || (block.kind === "heading" && block.level === 1)) return [];
    if (block.kind !== "table" || block.rows.length <= mostRows) return [block];
    const words = `The first ${mostRows} of ${block.rows.length} are shown here. Save the comparison to have all of them.`;
    return [{ ...block, rows: block.rows.slice(0, mostRows) }, { kind: "paragraph", runs: [{ text: words }] }];
  });
}
