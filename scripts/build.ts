import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { z } from "zod";
import { englishOnly, quickTables, quickWidth } from "./bundling.ts";
import { buildPage } from "./page.ts";

const { version } = z.object({ version: z.string() }).parse(JSON.parse(await readFile("package.json", "utf8")));

/** Bundles the command into `dist`, heavy parts in chunks of their own that load when needed, builds the offline page beside it, and writes the
 *  licences of what is bundled. */
await rm("dist", { recursive: true, force: true });
const result = await build({
  // The second is what the command starts to audit many registers at once; the third is what tinypool starts to run it, and expects just there.
  entryPoints: { "dsa-audit": "src/cli/dsa-audit.ts", "portfolio-worker": "src/cli/portfolio/worker.ts", "entry/worker": "node_modules/tinypool/dist/entry/worker.js" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  minify: true,
  metafile: true,
  plugins: [englishOnly, quickTables, quickWidth],
  define: { DSA_AUDIT_VERSION: JSON.stringify(version) },
  banner: { js: 'import { createRequire as bundleRequire } from "node:module"; const require = bundleRequire(import.meta.url);' },
  logLevel: "warning",
});
const page = await buildPage(version);
await writeFile("dist/page.html", page.html);
process.stdout.write(`The page weighs ${kilobytes(page.weights["page"] ?? 0)} kB: ${Object.entries(page.weights).filter(([part]) => part !== "page").map(([part, bytes]) => `${part} ${kilobytes(bytes)}`).join(", ")}\n`);
await writeFile("dist/third-party-licences.txt", await licences([...Object.keys(result.metafile.inputs), ...page.inputs, "node_modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css"]));

function kilobytes(bytes: number): number {
  return Math.round(bytes / 1000);
}

/** The licence texts of the packages that are bundled. */
async function licences(inputs: readonly string[]): Promise<string> {
  const packages = new Set(inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []));
  const texts: string[] = [];
  for (const folder of [...packages].sort()) {
    const about = z.object({ name: z.string(), version: z.string(), license: z.string().optional() }).parse(JSON.parse(await readFile(join(folder, "package.json"), "utf8")));
    const names = ["LICENSE", "LICENSE.md", "LICENSE.txt", "license", "LICENCE", "License.md", "LICENSE.markdown", "license.md", "MIT-LICENSE.txt", "LICENSE-MIT"];
    const found = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8").catch(() => null)));
    texts.push(`${about.name} ${about.version} (${about.license ?? "see below"})\n\n${found.find((text) => text !== null)?.trim() ?? "The package has no licence file of its own."}\n`);
  }
  return texts.join(`\n${"-".repeat(78)}\n\n`);
}
