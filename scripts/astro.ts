// npm run build, dev and preview: Astro's own commands, pointed at the chosen publication.
import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { readContent } from "../src/content/read-content.ts";
import { chosenFolder, type ExitCode, readArguments, runCommand, WrongUse } from "./command.ts";

const usage = `npm run build | dev | preview [-- --publication DIR] [--port N] [--host H]

build writes the site to dist/ of the publication; dev shows it, drafts too,
and follows every save; preview serves what was built.`;

async function astroCommand([verb = "", ...args]: string[]): Promise<ExitCode> {
  if (!["build", "dev", "preview"].includes(verb)) throw new WrongUse(usage);
  const { values } = readArguments(args, usage, { port: { type: "string" }, host: { type: "string" } });
  const folder = chosenFolder(values["publication"]);
  // Astro's own report of a wrong file is a stack; ours is a line. So it is read here first.
  const { shelf } = await readContent(folder);
  for (const bad of shelf.bad)
    console.warn(`${bad.file}:${bad.line}: ${bad.why}. The line is left out of the site.`);
  const passed = [
    ...(values["port"] ? ["--port", String(values["port"])] : []),
    ...(values["host"] ? ["--host", String(values["host"])] : []),
  ];
  return runAstro([verb, ...passed], folder.root);
}

/** Astro in a process of its own, with the publication in its environment. Resolves to the exit code. */
export function runAstro(
  args: string[],
  publication: string,
  stdio: "inherit" | "ignore" = "inherit",
): Promise<ExitCode> {
  const astro = resolve(import.meta.dirname, "../node_modules/astro/bin/astro.mjs");
  const env = { ...process.env, FIVE_PUBLICATION: publication, ASTRO_TELEMETRY_DISABLED: "1" };
  const child = spawn(process.execPath, [astro, ...args], {
    cwd: resolve(import.meta.dirname, ".."),
    env,
    stdio,
  });
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("exit", (code) => done(code === 0 ? 0 : 1));
  });
}

if (import.meta.main) await runCommand(astroCommand);
