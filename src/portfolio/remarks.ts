import { groupedBy } from "../model/grouped-by.ts";
import type { Portfolio } from "../model/portfolio.ts";

/** How many practices a remark names. */
const mostNamed = 5;

/** What should be looked at in the portfolio as a whole: registers that are the same file, and practices that seem to be there twice. */
export function remarksOf(practices: Portfolio["practices"]): string[] {
  return [
    ...alike(practices, (practice) => practice.sources.map((source) => source.sha256).sort().join(" ")).map((same) => `These registers hold the same file: ${named(same)}. Each was audited and counted.`),
    ...alike(practices, (practice) => practice.ods).map((same) => `The ODS code ${same[0]?.ods ?? ""} stands in ${same.length} registers: ${named(same)}. Each was counted as a practice of its own.`),
  ];
}

function alike(practices: Portfolio["practices"], key: (practice: Portfolio["practices"][number]) => string | null): readonly (readonly Portfolio["practices"][number][])[] {
  return [...groupedBy(practices, key).values()].filter((group) => group.length > 1);
}

function named(practices: readonly Portfolio["practices"][number][]): string {
  const more = practices.length - mostNamed;
  return `${practices.slice(0, mostNamed).map(({ id }) => id).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
