import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Metafile } from "esbuild";
import { englishOnly, nothingOfNode } from "./bundling.ts";
import { nhsStylesFor } from "./styles.ts";

/** The page as built: its text, what each part of it weighs in bytes, and the files that went into it. */
type BuiltPage = { readonly html: string; readonly weights: Readonly<Record<string, number>>; readonly inputs: readonly string[] };

const example = "fixtures/registers/untidy-workbook/register.xlsx";

/** Builds the offline page: one HTML file that holds its style, its script and, packed, what its workers run and the example register. Its
 *  content security policy lets it run these and nothing else, and connect to nothing. */
export async function buildPage(version: string): Promise<BuiltPage> {
  const [main, auditing, writing] = [await bundle("src/page/main.tsx", version), await bundle("src/page/desk/auditing.ts", version), await bundle("src/page/desk/writing.ts", version)];
  const style = await styleSheet();
  const packed = { "auditing-worker": pack(auditing.text), "writing-worker": pack(writing.text), "example-register": (await readFile(example)).toString("base64") };
  const html = shell({ style, script: main.text, packed });
  const weights = { page: html.length, style: style.length, script: main.text.length, ...Object.fromEntries(Object.entries(packed).map(([id, text]) => [id, text.length])) };
  return { html, weights, inputs: [main, auditing, writing].flatMap(({ metafile }) => Object.keys(metafile.inputs)) };
}

/** Builds the gallery of the page's parts, each with its examples: a page to look at and to test, which nobody ships. */
export async function buildGallery(): Promise<string> {
  return shell({ style: await styleSheet(), script: (await bundle("src/page/gallery.tsx", "gallery")).text, packed: {} });
}

async function bundle(entry: string, version: string): Promise<{ readonly text: string; readonly metafile: Metafile }> {
  const { outputFiles, metafile } = await build({ entryPoints: [entry], bundle: true, write: false, format: "iife", platform: "browser", target: ["chrome100", "edge100", "firefox100", "safari16"], minify: true, legalComments: "none", charset: "utf8", metafile: true, jsx: "automatic", jsxImportSource: "preact", plugins: [englishOnly, nothingOfNode], define: { DSA_AUDIT_VERSION: JSON.stringify(version) }, logLevel: "error" });
  return { text: outputFiles[0]?.text ?? "", metafile };
}

/** What the page uses of the design system's style, and the page's own; without the fonts and pictures that the design system would fetch. */
async function styleSheet(): Promise<string> {
  const system = await nhsStylesFor(["src/page/**/*.{ts,tsx}", "src/page/page.css", "scripts/page.ts"]);
  const own = await build({ entryPoints: ["src/page/page.css"], bundle: true, write: false, minify: true, logLevel: "error" });
  const style = `${system.replace(/url\(\/assets[^)]*\)/g, "none")}${own.outputFiles[0]?.text ?? ""}`;
  if (/url\(|@import|<\/style/i.test(style)) throw new Error("the page's style would fetch something, or end too early");
  return style.trim();
}

function pack(text: string): string {
  return gzipSync(text, { level: 9 }).toString("base64");
}

function shell({ style, script, packed }: { readonly style: string; readonly script: string; readonly packed: Readonly<Record<string, string>> }): string {
  if (/<\/script|<!--/i.test(script)) throw new Error("the page's script would end too early");
  const policy = ["default-src 'none'", `script-src '${digest(script)}'`, `style-src '${digest(style)}'`, "worker-src blob:", "img-src data:", "base-uri 'none'", "form-action 'none'"].join("; ");
  const blocks = Object.entries(packed).map(([id, text]) => `<script type="text/plain" id="${id}">${text}</script>`);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Audit of data-sharing agreements</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body class="js-enabled nhsuk-frontend-supported">
<div id="page"></div>
<noscript><p>This page does its work on your computer, with JavaScript, and your browser has it switched off. Ask your IT team to allow it for this file.</p></noscript>
${blocks.join("\n")}
<script>${script}</script>
</body>
</html>
`;
}

function digest(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
