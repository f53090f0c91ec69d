import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { patiently } from "./tests/support/patiently.ts";
import { ProgramsFirst } from "./tests/support/programs-first.ts";
import { quickestPlace } from "./tests/support/quickest-place.ts";

// What starting costs is paid once: Node keeps the code it compiled for the processes and threads that tests start,
// and one process runs many files (started anew for each, they took three times as long). So a test leaves nothing
// behind: what a file opened for all of its tests is closed in `setupFiles`.
process.env["NODE_COMPILE_CACHE"] ??= resolve("node_modules/.cache/compiled");

process.env["TMPDIR"] ??= quickestPlace();

// To our programs a disk of CI is one that is thrown away, where nothing private is kept: a test that means that says so.
process.env["TESTS_IN_CI"] = process.env["CI"] ?? "";
delete process.env["CI"];

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/slow/**"],
    globalSetup: ["tests/support/built-site.ts", "tests/support/postgres.ts"],
    setupFiles: ["tests/support/after-each-file.ts"],
    // Nothing is measured by these: they end what would never end, on a busy machine too.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    expect: { poll: patiently },
    pool: "forks",
    // Many tests wait for a program that they started: two at once take no longer than one, on two cores too.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    isolate: false,
    sequence: { sequencer: ProgramsFirst },
    restoreMocks: true,
  },
});
