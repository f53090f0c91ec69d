// What a Node process and those that it starts cost, as each writes it down at its end.
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { environmentForChild } from "../world.ts";

/** `peakMb` is of the largest process. */
export type Cost = { cpuSeconds: number; peakMb: number; wallSeconds: number };

const noteUsage = `data:text/javascript,${encodeURIComponent(`
import { appendFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
if (isMainThread) process.on("exit", () => appendFileSync(process.env.BENCH_USAGE, JSON.stringify(process.resourceUsage()) + "\\n"));
`)}`;

/** `first` is what is required before the script (nothing). */
type Run = {
  script: string;
  given: string[];
  folder: string;
  first?: string;
  variables?: Record<string, string>;
};

/** Runs a script of Node's in a folder. Throws what it said where it fails. */
export async function costOf({ script, given, folder, first, variables = {} }: Run): Promise<Cost> {
  const scratch = await mkdtemp(join(tmpdir(), "five-bench-usage-"));
  const notes = join(scratch, "usage.jsonl");
  const before = first === undefined ? [] : ["-r", first];
  const begun = performance.now();
  const { status, stderr, stdout } = spawnSync(process.execPath, [...before, script, ...given], {
    ...{ encoding: "utf8", cwd: folder, maxBuffer: 100_000_000 },
    env: environmentForChild({ BENCH_USAGE: notes, NODE_OPTIONS: `--import=${noteUsage}`, ...variables }),
  });
  const wallSeconds = (performance.now() - begun) / 1_000;
  if (status !== 0) throw new Error(`${script} failed:\n${stderr}${stdout.slice(-2_000)}`);
  const lines = (await readFile(notes, "utf8")).trim().split("\n");
  await rm(scratch, { recursive: true });
  const usages: NodeJS.ResourceUsage[] = lines.map((line) => JSON.parse(line));
  return {
    cpuSeconds:
      usages.reduce((sum, { userCPUTime, systemCPUTime }) => sum + userCPUTime + systemCPUTime, 0) / 1e6,
    peakMb: usages.reduce((most, { maxRSS }) => Math.max(most, maxRSS), 0) / 1024,
    wallSeconds,
  };
}
