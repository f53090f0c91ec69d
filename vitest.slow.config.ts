import { defineConfig } from "vitest/config";

// Kills and hundreds of rounds: npm run test:slow, which the gate leaves out.
export default defineConfig({
  test: {
    include: ["tests/slow/**/*.test.ts"],
    globalSetup: ["tests/support/built-site.ts", "tests/support/postgres.ts"],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    pool: "forks",
    fileParallelism: false,
  },
});
