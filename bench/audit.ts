import { inTurn } from "./measure.ts";

/** The whole `audit` of the 60-row workbook against a bare script that opens the same workbook with exceljs and prints the cell count.
 *  Both start a process of their own; the ratio of the medians is the figure. */
const register = "fixtures/registers/tidy-workbook/register.xlsx";
const runs = 15;
const [audit, bare] = inTurn(runs, ["node", "dist/dsa-audit.js", "audit", register, "--as-of", "2026-11-22"], ["node", "bench/bare-exceljs.js", register]);
process.stdout.write(`audit of 60 rows: ${audit.toFixed(0)} ms; bare exceljs: ${bare.toFixed(0)} ms; ratio ${(audit / bare).toFixed(2)} (aim: at most 1.30), medians of ${runs} runs in turn\n`);
