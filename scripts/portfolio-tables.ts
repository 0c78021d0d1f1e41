import { tableNames, tables } from "../src/portfolio/index.ts";

/** The page that describes the tables of a portfolio, from the tables themselves. */
export function portfolioTablesText(): string {
  return `# The tables of a portfolio

\`dsa-audit portfolio\` writes its tables to \`tables/\`, each as CSV and as JSON Lines (\`.ndjson\`, an object a line), with the same rows and columns.
Rows stand in the order of the practices' ids and then of their registers. \`practice\` joins all tables, \`practice\` and \`item\` together join
\`actions\` to \`agreements\` and \`settings\`. The values of \`use\`, \`obligation\`, \`status\`, \`outcome\`, \`held\` and \`cause\` are the ids that
\`dsa-audit explain\` explains. (This page is written by \`npm run generate\`.)

CSV is UTF-8 with a byte order mark, commas and CR LF; a text that a spreadsheet program would take for a formula has an apostrophe before it, and is on
one line. JSON Lines have every text as it stands in the register, NHS numbers masked; an empty cell is \`null\`.

${tableNames.map((name) => [`## ${name}`, "", `${tables[name].means.replace(/^./, (letter) => letter.toUpperCase())}.`, "", "| column | holds |", "| --- | --- |", ...tables[name].columns.map((column) => `| \`${column.name}\` | ${column.means} |`)].join("\n")).join("\n\n")}

## Worked queries

Which practices still share with a scheme, who has withdrawn, and what its own register calls it? With [DuckDB](https://duckdb.org), in the folder of the results:

\`\`\`sql
SELECT p.name, p.ods, a.status, a.use, a.claim
FROM 'tables/agreements.ndjson' a
JOIN 'tables/practices.ndjson' p USING (practice)
WHERE a.scheme = 'cprd'
ORDER BY a.status, p.name;
\`\`\`

How many practices have something ready to withdraw, and to whom does it go?

\`\`\`sql
SELECT a.recipient, count(DISTINCT a.practice) AS practices, count(*) AS agreements
FROM 'tables/actions.ndjson' d
JOIN 'tables/agreements.ndjson' a USING (practice, item)
WHERE d.outcome = 'withdraw' AND d.held IS NULL
GROUP BY a.recipient
ORDER BY practices DESC, agreements DESC, a.recipient
LIMIT 20;
\`\`\`

Both were run with DuckDB 1.5.6 on the tables of 400 invented registers. A column that is empty throughout, such as \`start\` where no register has such dates,
is read from JSON Lines as \`JSON\` and not as a day.

The second in R (not run here, for want of R):

\`\`\`r
library(dplyr)
actions <- readr::read_csv("tables/actions.csv", show_col_types = FALSE)
agreements <- readr::read_csv("tables/agreements.csv", show_col_types = FALSE)
actions |>
  filter(outcome == "withdraw", is.na(held)) |>
  inner_join(agreements, by = c("practice", "item")) |>
  group_by(recipient) |>
  summarise(practices = n_distinct(practice), agreements = n()) |>
  arrange(desc(practices))
\`\`\`

In Power BI (not run here): *Get data*, *Text/CSV*, and choose the four files of \`tables\`; relate them by \`practice\`, and make \`practices\` the one side.
`;
}
