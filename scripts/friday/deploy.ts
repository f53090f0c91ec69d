// The editor's own command that puts the site where readers get it. It comes from the environment alone, never from
// a file that is pulled: whoever can write there could else run anything here.
import { spawn } from "node:child_process";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import type { Done } from "../../src/shipping/friday-world.ts";
import { environmentForChild } from "../world.ts";

const longestMs = 15 * 60_000;
/** So much of what it said is shown when it fails. */
const mostLines = 10;

/** Runs it in the publication folder, with the site's folder in FIVE_DIST. */
export function deployWith(command: string, folder: PublicationFolder): Promise<Done> {
  return new Promise((done) => {
    const child = spawn(command, {
      shell: true,
      cwd: folder.root,
      env: environmentForChild({ FIVE_DIST: folder.site }),
      stdio: ["ignore", "pipe", "pipe"],
      timeout: longestMs,
      killSignal: "SIGKILL",
    });
    let lines: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (words: string) => {
        lines = [...lines, ...words.split("\n").filter(Boolean)].slice(-mostLines);
      });
    child.once("error", (error) =>
      done({ ok: false, says: `FIVE_DEPLOY cannot be started: ${error.message}` }),
    );
    child.once("close", (code) => {
      if (code === 0) return done({ ok: true });
      const how = code === null ? "did not end within 15 minutes" : `ended with code ${code}`;
      const said = lines.map((line) => `\n  ${line}`).join("");
      done({
        ok: false,
        says: `FIVE_DEPLOY ${how}; the site is as it was. The next run tries again.${said}`,
      });
    });
  });
}
