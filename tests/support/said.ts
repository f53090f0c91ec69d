// What a command said on its way, line by line.
import { vi } from "vitest";

/** The lines that were printed while the work was done, whichever stream they went to. */
export async function saidDuring(work: () => Promise<unknown>): Promise<string> {
  const lines: string[] = [];
  const spies = (["log", "warn", "error"] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((line: unknown) => void lines.push(String(line))),
  );
  try {
    await work();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return lines.join("\n");
}
