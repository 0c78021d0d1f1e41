import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { inject } from "vitest";

/** Starts the browser that `chromium.ts` found. Throws in plain words where there is none. */
export async function launchBrowser(): Promise<Browser> {
  const found = inject("chromium");
  if ("missing" in found) throw new Error(found.missing);
  return chromium.launch({
    executablePath: found.path,
    // Root has no sandbox in Chromium, and nothing but the tests' own pages is opened. The rest keeps the browser itself off the network.
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}
