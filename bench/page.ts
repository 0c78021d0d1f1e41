import { readFileSync, readdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import Papa from "papaparse";
import { chromium } from "playwright-core";
import type { Page } from "playwright-core";
import { z } from "zod";
import { readCases } from "./labelled-cases.ts";
import { median } from "./measure.ts";
import { walk } from "./page-walk.ts";

/** The offline page in a real browser: how much it weighs, how soon a register of 60 rows shows its result, and how long the page stands still
 *  at most on a walk through all steps with one of 50,000 rows. `-- 10000 3` sets the rows of the large register and the runs of the small one. */
const [rows = 50_000, runs = 9] = process.argv.slice(2).map(Number);
const page = resolve("dist/page.html");
const say = (line: string): void => void process.stdout.write(`${line}\n`);
say(`The page weighs ${(statSync(page).size / 1e6).toFixed(2)} MB; ${(gzipSync(readFileSync(page)).length / 1e6).toFixed(2)} MB as a web server packs it.`);

const browser = await chromium.launch({ executablePath: process.env["CHROME_PATH"] ?? "/usr/bin/chromium", args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-gpu"] });
const opened = async (): Promise<Page> => {
  const tab = await (await browser.newContext({ offline: true })).newPage();
  await tab.goto(pathToFileURL(page).href);
  return tab;
};

/** Notes when a register is handed over, when the step that checks it is shown, and when the result is, all by the browser's own clock. */
const stopwatch = `window.times = {}; document.getElementById("register").addEventListener("change", () => { times.dropped = performance.now(); }, true);
new MutationObserver(() => { const heading = document.querySelector("h1")?.textContent ?? ""; for (const [name, words] of [["checked", "Check what was read"], ["shown", "What the audit found"]]) if (!(name in times) && heading.includes(words)) requestAnimationFrame(() => { times[name] ??= performance.now(); }); }).observe(document.body, { childList: true, subtree: true, characterData: true });`;
const Times = z.object({ dropped: z.number(), checked: z.number(), shown: z.number() });

const small: number[] = [];
const parts: number[] = [];
for (let run = 0; run < runs; run++) {
  const tab = await opened();
  await tab.waitForTimeout(1500);
  await tab.evaluate(stopwatch);
  await tab.setInputFiles("#register", "fixtures/registers/tidy-workbook/register.xlsx");
  await tab.evaluate(`new Promise((done) => { const wait = () => { const button = [...document.querySelectorAll("button")].find((entry) => entry.textContent === "See the result"); if (button) { button.click(); done(); } else setTimeout(wait, 1); }; wait(); })`);
  await tab.getByRole("heading", { level: 1, name: "What the audit found" }).waitFor();
  await tab.waitForFunction("times.shown !== undefined");
  const times = Times.parse(await tab.evaluate("times"));
  small.push(times.shown - times.dropped);
  parts.push(times.checked - times.dropped);
  await tab.context().close();
}
say(`60 rows: the result stands ${median(small).toFixed(0)} ms after the drop, median of ${runs} runs, each in a new page (${small.map((time) => time.toFixed(0)).join(", ")}); aim: below 1,000; ${median(parts).toFixed(0)} ms of them until the columns are shown to be checked`);

const cases = readdirSync("fixtures/cases").flatMap((file) => readCases(`fixtures/cases/${file}`));
const table = Array.from({ length: rows }, (_, i) => {
  const label = cases[i % cases.length];
  return [i, `${label?.name ?? ""} ${i}`, label?.recipient, `${label?.purpose ?? ""} ${i}`, label?.data, label?.legal_basis, label?.status];
});
const csv = Papa.unparse([["Ref", "Agreement", "Shared with", "Purpose", "Data shared", "Legal basis", "Status"], ...table]);
const tab = await opened();
let most = 0;
await walk(tab, csv, ({ name, shown, longest, at, during, over }) => {
  most = Math.max(most, longest);
  say(`${rows} rows, ${name}: shown after ${(shown / 1000).toFixed(2)} s; stood still for ${longest.toFixed(0)} ms at most, ${(at / 1000).toFixed(2)} s into it, at “${during}”; ${over} times for more than 100`);
});
say(`${rows} rows: the page stood still for ${most.toFixed(0)} ms at most on the whole walk (aim: never more than 100)`);
await browser.close();
