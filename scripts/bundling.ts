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

/** Makes the table writer draw long tables in a fifth of the time: the width of plain text is its length, whatever lines and colours it might have, and
 *  what it prepares for a log that nobody asked for is left out. Throws where the library is no longer as it was. */
export const quickTables: Plugin = {
  name: "quick-tables",
  setup: (plugins) => {
    const change = async (path: string, from: string, to: string): Promise<{ contents: string; loader: "js" }> => {
      const source = await readFile(path, "utf8");
      if (!source.includes(from)) throw new Error(`${path} has changed: look at quickTables again`);
      return { contents: source.replace(from, to), loader: "js" };
    };
    plugins.onLoad({ filter: /cli-table3[\\/]src[\\/]utils\.js$/ }, ({ path }) => change(path, "function strlen(str) {", 'function strlen(str) {\n  if (typeof str === "string" && /^[ -~]*$/.test(str)) return str.length;'));
    plugins.onLoad({ filter: /cli-table3[\\/]src[\\/]cell\.js$/ }, ({ path }) => change(path, "let content = utils.truncate(this.content, 10, this.truncate);", 'let content = "";'));
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
