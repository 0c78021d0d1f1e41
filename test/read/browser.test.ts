import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";
import type { Plugin } from "esbuild";
import { describe, expect, it } from "vitest";
import { readRegister } from "../../src/read/index.ts";
import type { SourceFile } from "../../src/model/register.ts";

/** Two modules that exceljs's row reader names and never calls: files, and the streams of old versions of Node. The offline page's build needs
 *  the same. */
const unused: Plugin = {
  name: "unused",
  setup: (plugins) => {
    plugins.onResolve({ filter: /^(?:fs|readable-stream)$/ }, ({ path }) => ({ path, namespace: "unused" }));
    plugins.onLoad({ filter: /.*/, namespace: "unused" }, () => ({ contents: "module.exports = {};" }));
  },
};

describe("reading", () => {
  it("works where there is no Node, and gives the same", async () => {
    const { outputFiles } = await build({ stdin: { contents: 'import { readRegister } from "./src/read/index.ts"; globalThis.readRegister = readRegister;', resolveDir: process.cwd() }, bundle: true, write: false, format: "iife", platform: "browser", plugins: [unused], logLevel: "error" });
    // What a browser has of what is used; no process, no Buffer, no require. The errors are those that the decoder throws.
    const page: { readRegister?: typeof readRegister } & Record<string, unknown> = { TextDecoder, TextEncoder, Uint8Array, ArrayBuffer, TypeError, RangeError, crypto: globalThis.crypto, setTimeout, clearTimeout };
    page["window"] = page["self"] = page;
    runInNewContext(outputFiles[0]?.text ?? "", page);
    const files = ["fixtures/registers/untidy-workbook/register.xlsx", "fixtures/registers/untidy-csv/agreements.csv", "fixtures/files/xlsxwriter.xlsx"].map((path) => ({ name: path.replaceAll("/", " "), bytes: Uint8Array.from(readFileSync(path)) }));
    const plain = (sources: readonly SourceFile[] | undefined): string => JSON.stringify(sources);
    expect(plain(await page.readRegister?.(files))).toBe(plain(await readRegister(files)));
  });
});
