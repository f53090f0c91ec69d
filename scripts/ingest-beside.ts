// npm run ingest in a program of its own, for who has other things to do meanwhile.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { checkout } from "./checkout.ts";

/**
 * Looks at every source, due or not, of the publication in `root`; tells each line that it says, and gives its exit
 * code. One that `signal` ends finishes what it is keeping.
 */
export async function ingestBeside(
  root: string,
  onLine: (line: string) => void,
  signal: AbortSignal,
): Promise<number> {
  const [guard, script] = [join(checkout, "scripts/node-version.cjs"), join(checkout, "scripts/ingest.ts")];
  const child = spawn(process.execPath, ["-r", guard, script, "--now", "--publication", root], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stop = () => void child.kill("SIGTERM");
  signal.addEventListener("abort", stop, { once: true });
  if (signal.aborted) stop();
  for (const input of [child.stdout, child.stderr])
    createInterface({ input }).on("line", (line) => {
      if (line.trim() !== "") onLine(line.trim());
    });
  try {
    const [code] = await once(child, "close");
    return typeof code === "number" ? code : 1;
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
