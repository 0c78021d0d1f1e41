import { defineConfig } from "vitest/config";

/** The tests that mutants of classification and decision are run against: the rulebook's tables and the language, without the long searches and the
 *  golden files, so that a run of one stage ends within minutes. */
export default defineConfig({ test: { include: ["test/decide/*.test.ts", "test/classify/{rulebook,holds,denial,claim,match-rules,provenance}.test.ts"], testTimeout: 20_000 } });
