import { defineConfig } from "vitest/config";
import { patiently } from "./tests/support/patiently.ts";

// Kills and hundreds of rounds: npm run test:slow, which the gate leaves out.
export default defineConfig({
  test: {
    include: ["tests/slow/**/*.test.ts"],
    globalSetup: ["tests/support/built-site.ts", "tests/support/postgres.ts"],
    setupFiles: ["tests/support/after-each-file.ts"],
    testTimeout: 300_000,
    hookTimeout: 180_000,
    expect: { poll: patiently },
    pool: "forks",
    fileParallelism: false,
  },
});
