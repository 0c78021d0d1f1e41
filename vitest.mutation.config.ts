import { defineConfig } from "vitest/config";

/** The tests that mutants of classification and decision are run against: the rulebook's tables, without the long searches. */
export default defineConfig({ test: { include: ["test/decide/*.test.ts", "test/classify/rulebook.test.ts", "test/golden.test.ts"], testTimeout: 20_000 } });
