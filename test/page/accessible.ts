import axe from "axe-core";
import type { Page } from "playwright-core";
import { z } from "zod";

const Violations = z.array(z.object({ id: z.string(), help: z.string(), nodes: z.array(z.object({ html: z.string() })) }));
const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] as const;

/** What axe-core finds on what is shown, against WCAG 2.2 AA and its own best practice, a line a rule; an empty list where it finds nothing. */
export function violationsOf(page: Page): Promise<readonly string[]> {
  return found(page, [...wcag, "best-practice"]);
}

/** What axe-core finds against WCAG 2.2 AA alone, for what is no whole page. */
export function wcagViolationsOf(page: Page): Promise<readonly string[]> {
  return found(page, wcag);
}

/** Waits until a step is drawn to its end, as its parts come one a frame: until nothing was added for ten frames. Without it axe would see half of a step. */
const whole = `new Promise((done) => {
  let still = 0;
  const watch = new MutationObserver(() => { still = 0; });
  watch.observe(document.body, { childList: true, subtree: true });
  const frame = () => { if (++still > 10) { watch.disconnect(); done(); } else requestAnimationFrame(frame); };
  requestAnimationFrame(frame);
})`;

async function found(page: Page, tags: readonly string[]): Promise<readonly string[]> {
  await page.evaluate(whole);
  // Once a page: it is half a megabyte.
  if ((await page.evaluate("'axe' in window")) !== true) await page.evaluate(axe.source);
  const violations = Violations.parse(await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(tags)} }).then((result) => result.violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html }) => ({ html })) })))`));
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html.slice(0, 160)).slice(0, 3).join(" | ")}`);
}
