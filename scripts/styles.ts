import { readFileSync } from "node:fs";
import { PurgeCSS } from "purgecss";

/** The module `src/report/html-nhs-styles.ts`: what the HTML report uses of the NHS design system's style sheet, without its fonts, which only NHS bodies
 *  may use and which a page without a network cannot load. */
export async function nhsStylesText(): Promise<string> {
  const css = await nhsStylesFor(["src/report/html-page.ts", "src/report/html-blocks.ts"]);
  return `/** What the HTML report uses of the style sheet of nhsuk-frontend (MIT licence, © Crown copyright). Made by \`npm run generate\`. */
export const nhsStyles: string = ${JSON.stringify(css)};
`;
}

/** Those rules of the design system's style sheet whose classes, elements and tones of tags occur in the given files; without its fonts. */
export async function nhsStylesFor(content: readonly string[]): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [...content],
    css: [{ raw: withoutFonts(readFileSync("node_modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css", "utf8")) }],
    variables: true,
    safelist: { greedy: [/^nhsuk-tag--/] },
  });
  return (result?.css ?? "").replaceAll("<", "\\3c ");
}

function withoutFonts(css: string): string {
  return css.replace(/^@charset "[^"]*";/, "").replace(/@font-face\{[^}]*\}/g, "").replace(/"?Frutiger W01"?,\s*/g, "").replace(/\/\*# sourceMappingURL[^*]*\*\//, "");
}
