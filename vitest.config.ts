import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { ProgramsFirst } from "./tests/support/programs-first.ts";

// What starting costs is paid once: Node keeps the code it compiled for the processes and threads that tests start,
// and one process runs many files (started anew for each, they took three times as long). So a test leaves nothing
// behind: what a file opened for all of its tests is closed in `setupFiles`.
process.env["NODE_COMPILE_CACHE"] ??= resolve("node_modules/.cache/compiled");

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/slow/**"],
    globalSetup: ["tests/support/built-site.ts", "tests/support/postgres.ts"],
    setupFiles: ["tests/support/after-each-file.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: "forks",
    // Many tests wait for a program that they started: two at once take no longer than one, on two cores too.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    isolate: false,
    sequence: { sequencer: ProgramsFirst },
    restoreMocks: true,
  },
});
