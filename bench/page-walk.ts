import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { z } from "zod";

/** What one stretch of a walk through the page came to, in milliseconds: until it was shown, and the longest time for which the page stood still, how
 *  far into the stretch, and what it was then showing. */
type Stretch = { readonly name: string; readonly shown: number; readonly longest: number; readonly at: number; readonly during: string; readonly over: number };

const Gap = z.object({ at: z.number(), gap: z.number(), during: z.string() });

/** Notes how long the page stands still: a clock that should tick every 5 ms. Playwright's own ways to wait and to click would hold the page up
 *  themselves, so the page looks for what is to be seen with a plain query, every 20 ms. */
const clock = `window.gaps = []; window.last = performance.now();
setInterval(() => { const now = performance.now(); gaps.push({ at: now, gap: now - last, during: document.querySelector(".page-progress p")?.textContent ?? heading() }); last = now; }, 5);
window.press = (words, kind = "button") => { const found = [...document.querySelectorAll(kind)].find((entry) => entry.textContent.trim().startsWith(words)); if (found === undefined) throw new Error("nothing to press: " + words); found.click(); };
window.type = (id, text, event) => { const field = document.getElementById(id); field.value = text; field.dispatchEvent(new Event(event, { bubbles: true })); };
window.panel = () => document.querySelector(".nhsuk-tabs__panel")?.textContent ?? "";
window.heading = () => document.querySelector("h1")?.textContent ?? "";
window.has = (words, kind) => [...document.querySelectorAll(kind)].some((entry) => entry.textContent.startsWith(words));
window.seen = (look) => new Promise((done) => { const begin = performance.now(); const again = () => { if (look()) done(performance.now() - begin); else setTimeout(again, 20); }; again(); });`;

/** The files to save, by the words of their rows. */
const files = ["Annotated workbook", "CSV table", "JSON", "HTML report"] as const;

/** Goes through the whole page with a large register, and tells of each stretch how long the page stood still in it. `said` hears each as it ends. */
export async function walk(tab: Page, csv: string, said: (stretch: Stretch) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "dsa-audit-"));
  // As a file on the disk: bytes that are handed over would go through the page's own script, and hold it up for seconds before it has them.
  const path = join(folder, "register.csv");
  writeFileSync(path, csv);
  // Playwright's own script goes into the page with the first file, unless it is there before.
  await tab.locator("#register").count();
  await tab.evaluate(clock);
  const stretch = async (name: string, act: () => Promise<unknown>, until: string): Promise<void> => {
    const start = z.number().parse(await tab.evaluate("gaps.length = 0, last = performance.now()"));
    await act();
    const shown = z.number().parse(await tab.evaluate(`seen(() => ${until})`));
    // What is shown may not be all: the rest of it may still be drawn, and garbage collected.
    await tab.waitForTimeout(1500);
    const gaps = z.array(Gap).parse(await tab.evaluate("gaps"));
    const longest = gaps.reduce((most, gap) => (gap.gap > most.gap ? gap : most));
    said({ name, shown, longest: longest.gap, at: longest.at - start, during: longest.during, over: gaps.filter(({ gap }) => gap > 100).length });
  };
  const script = (text: string) => () => tab.evaluate(`${text}; undefined`);
  // Work that is begun is seen only once it stands in the page; without this an audit that is done again would count as done before it begins.
  const after = (text: string) => async () => {
    await tab.evaluate(`${text}; undefined`);
    await tab.evaluate(`seen(() => document.querySelector(".page-progress") !== null)`);
  };
  const isIdle = `document.querySelector(".page-progress") === null`;
  const isListed = `${isIdle} && document.querySelector(".nhsuk-tabs__panel") !== null && !has("Loading the list", "p")`;
  const found = (words: string): string => `has("${words}", "caption")`;

  await stretch("read and audit, to the step Check", () => tab.setInputFiles("#register", path), `heading() === "Check what was read"`);
  await stretch("see the result", script(`press("See the result")`), `heading().includes("What the audit found") && ${isListed}`);
  await stretch("the whole register", script(`press("Whole register", "a")`), found("Agreements and settings: "));
  const changing = (text: string) => script(`window.before = panel(); ${text}`);
  await stretch("its next 25 rows", changing(`press("Next")`), `panel() !== before`);
  for (const part of ["c", "ca", "cancer"]) await stretch(`search “${part}”`, changing(`type("search-register", "${part}", "input")`), `panel() !== before`);
  await stretch("only secondary use", changing(`type("filter-use", "secondary-use", "change")`), `panel() !== before`);
  await stretch("the findings", script(`press("Findings", "a")`), found("What the register itself needs: "));
  await stretch("an agreement", script(`press("Whole register", "a"); setTimeout(() => document.querySelector("#list-register-all a")?.click(), 3000)`), `has("Evidence", "h2")`);
  await stretch("back to the result", script(`history.back()`), `heading().includes("What the audit found") && ${isListed}`);
  await stretch("another day", after(`type("as-of", "2026-12-01", "change")`), isListed);
  await stretch("another menu", after(`type("menu", [...document.querySelectorAll("#menu option")].at(-1).value, "change")`), isListed);
  await stretch("the step Decide", script(`press("Record decisions")`), `document.querySelector("#list-decide-all") !== null`);
  await stretch("an agreement to decide about", script(`press("Decide the first one")`), `has("Evidence", "h2")`);
  await stretch("a decision", after(`document.getElementById("decision-use").click(); type("decision-by", "Dr A Example", "input"); type("decision-on", "2026-11-22", "input"); type("decision-reason", "It is for care.", "input"); setTimeout(() => press("Save and see all"), 100)`), `${isIdle} && document.querySelector("#list-decide-all") !== null`);
  await stretch("the step Take away", script(`press("5. Take away", "a")`), `heading() === "Take the result away"`);
  for (const file of files) {
    await stretch(`save the ${file}`, async () => {
      const [download] = await Promise.all([tab.waitForEvent("download", { timeout: 600_000 }), tab.evaluate(`[...document.querySelectorAll("tr")].find((row) => row.textContent.includes("${file}")).querySelector("button").click()`)]);
      await download.delete();
    }, isIdle);
  }
  await tab.evaluate(`press("3. Result", "a")`);
  await stretch("compare with an earlier register", () => tab.setInputFiles("#earlier", path), `heading() === "What changed since the earlier register"`);
  rmSync(folder, { recursive: true });
}
