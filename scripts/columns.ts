import { agreementHeadings, settingHeadings } from "../src/knowledge/headings.ts";
import { fieldName } from "../src/knowledge/index.ts";

/** The page `docs/columns.md`: the headings that are recognised, by field. */
export function columnsText(): string {
  const table = (headings: typeof agreementHeadings): string =>
    ["| field | headings |", "| --- | --- |", ...headings.map((heading) => `| ${fieldName(heading.field)} | ${heading.exact.map((text) => text.replaceAll("|", "/")).join(" · ")} |`)].join("\n");
  return `# The columns that dsa-audit knows

<!-- Made by \`npm run generate\` from src/knowledge/headings.ts. -->

A heading is compared without case, punctuation, line breaks and asides such as "(if applicable)". Beside these whole headings, plain
words in a heading are recognised too. A column that fits several fields is reported, and one that fits none is kept.

The headings come from the ICO's template and decision form, the DSPT, HDR UK's and NHS Digital's registers, the Discovery and EMIS
agreement systems, the GP Connect portal, and usage in practices. To start a register with one column for each field, run
\`dsa-audit template\`.

## Agreements

${table(agreementHeadings)}

## GP Connect settings

${table(settingHeadings)}
`;
}
