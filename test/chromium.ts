import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The browser that tests of pages run in: its path, or in plain words why there is none. */
    chromium: { readonly path: string } | { readonly missing: string };
  }
}

/** Finds a browser for the tests of pages before any test runs. Where there is none and this is Debian under root, as on a build machine, it
 *  installs Debian's `chromium` package; elsewhere the tests that need it fail and say what is missing. */
export default function setup({ provide }: TestProject): void {
  const path = findChromium() ?? installChromium();
  provide("chromium", path === null ? { missing: "No browser was found for the tests of pages. Install Chromium, Google Chrome or Microsoft Edge, or set CHROME_PATH to the browser's program." } : { path });
}

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable"];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

function findChromium(): string | null {
  const named = process.env["CHROME_PATH"];
  if (named !== undefined && named !== "") {
    if (!isProgram(named)) throw new Error(`CHROME_PATH names ${named}, which is no program that can be run.`);
    return named;
  }
  const inPath = (process.env["PATH"] ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...inPath, ...elsewhere].find(isProgram) ?? null;
}

function installChromium(): string | null {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return null;
  process.stderr.write("No browser was found for the tests of pages: installing Debian's chromium package.\n");
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    const { status } = spawnSync("apt-get", args, { env: environment, stdio: ["ignore", "ignore", "inherit"] });
    if (status !== 0) process.stderr.write(`apt-get ${args[0] ?? ""} ended with ${status ?? "no code"}.\n`);
  }
  return findChromium();
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
