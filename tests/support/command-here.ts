// A command as npm runs it, but in this process: to start one takes a second, and what it says and ends with is the same.
import { vi } from "vitest";
import { type Command, runCommand } from "../../scripts/command.ts";

export type Ran = { code: string | number | null | undefined; out: string; err: string };

/** Its end, and what it said. A variable that is `undefined` is not set. */
export async function runHere<Choice>(
  command: Command<Choice>,
  args: string[],
  variables: Record<string, string | undefined> = {},
): Promise<Ran> {
  const [out, err] = (["log", "error"] as const).map((way) => vi.spyOn(console, way).mockReturnValue());
  const linesOf = (spy: typeof out) => spy?.mock.calls.map(([line]) => `${line}\n`).join("") ?? "";
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  const before = process.exitCode;
  try {
    await runCommand(command, args);
    return { code: process.exitCode, out: linesOf(out), err: linesOf(err) };
  } finally {
    process.exitCode = before;
    vi.unstubAllEnvs();
    for (const spy of [out, err]) spy?.mockRestore();
  }
}
