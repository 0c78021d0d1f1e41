import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({ test: { include: ["test/**/*.test.ts"], globalSetup: ["test/chromium.ts"], maxWorkers: availableParallelism(), testTimeout: 180_000, hookTimeout: 300_000 } });
