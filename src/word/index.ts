export { ink, wordFile } from "./document.ts";
export { heading, paragraph, spacer } from "./paragraphs.ts";
export type { WordRun } from "./paragraphs.ts";
export { wordBars, wordFacts, wordForm, wordTable } from "./tables.ts";
export { shortened } from "./text.ts";
