import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** zod's error messages in English only: its other 45 languages would be two thirds of its weight. */
export const englishOnly: Plugin = {
  name: "english-only",
  setup: (plugins) => {
    plugins.onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({ contents: 'export { default as en } from "./en.js";', loader: "js" }));
  },
};

/** Modules of Node that packages name and never call in a browser: files and the streams of old versions by exceljs's row reader, and
 *  what draws the terminal report, which no page shows. */
export const nothingOfNode: Plugin = {
  name: "nothing-of-node",
  setup: (plugins) => {
    plugins.onResolve({ filter: /^(?:fs|readable-stream|cli-table3|picocolors)$/ }, ({ path }) => ({ path, namespace: "nothing-of-node" }));
    plugins.onLoad({ filter: /.*/, namespace: "nothing-of-node" }, () => ({ contents: "module.exports = {};" }));
  },
};

/** The width of plain text is its length. The table writer's library looks for emojis first, with a pattern of ten thousand characters for every
 *  word that it measures, which took a sixth of a small audit. */
export const quickWidth: Plugin = {
  name: "quick-width",
  setup: (plugins) => {
    plugins.onLoad({ filter: /string-width[\\/]index\.js$/ }, async ({ path }) => ({ contents: `${await readFile(path, "utf8")}\nconst ofAnyText = module.exports;\nmodule.exports = (text) => (/^[ -~]*$/.test(text) ? text.length : ofAnyText(text));`, loader: "js" }));
  },
};
