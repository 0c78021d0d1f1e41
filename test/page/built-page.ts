import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";

const built = resolve("dist/page.html");

/** The address of the built page on this machine's disk; builds it where it is not there. */
function pageAddress(): string {
  if (!existsSync(built)) execFileSync("npx", ["tsx", "scripts/build.ts"], { stdio: "inherit" });
  return pathToFileURL(built).href;
}

/** The page opened as a user opens it, with what went wrong in it and what it asked the network for: both have to stay empty. */
export type OpenedPage = { readonly page: Page; readonly faults: readonly string[]; readonly requests: readonly string[] };

/** Closes every page of a browser: those that are left open slow down the next. */
export async function closePages(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}

/** Opens the built page from the disk, without a network, in a window of its own. `before` is a script that runs before those of the page. */
export async function openPage(browser: Browser, { width = 1366, height = 768, before = "" } = {}): Promise<OpenedPage> {
  const context = await browser.newContext({ offline: true, acceptDownloads: true, viewport: { width, height }, reducedMotion: "reduce" });
  if (before !== "") await context.addInitScript(before);
  // A machine that is busy with other tests is slow, and no less right.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  const address = pageAddress();
  // The page itself and the workers that are part of it are no network.
  context.on("request", (request) => {
    if (request.url() !== address && !request.url().startsWith("blob:")) requests.push(request.url());
  });
  await page.goto(address);
  return { page, faults, requests };
}
