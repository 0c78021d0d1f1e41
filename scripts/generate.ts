import { mkdirSync, writeFileSync } from "node:fs";
import { columnsText } from "./columns.ts";
import { openingsText } from "./openings.ts";
import { portfolioTablesText } from "./portfolio-tables.ts";
import { referencePages } from "./reference.ts";
import { nhsStylesText } from "./styles.ts";

/** Writes what is derived from the knowledge or from packages and belongs in the repository. The house test fails when it is stale. */
writeFileSync("src/knowledge/rules/openings.ts", openingsText());
writeFileSync("src/report/html-nhs-styles.ts", await nhsStylesText());
writeFileSync("docs/columns.md", columnsText());
writeFileSync("docs/portfolio-tables.md", portfolioTablesText());
mkdirSync("docs/reference", { recursive: true });
for (const [name, text] of referencePages()) writeFileSync(`docs/reference/${name}`, text);
