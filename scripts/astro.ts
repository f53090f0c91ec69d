// npm run build, dev and preview: Astro's own commands, pointed at the chosen publication.
import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { readContent } from "../src/content/read-content.ts";
import type { PublicationFolder } from "../src/domain/publication-folder.ts";
import { type Arguments, type ExitCode, runCommand, textOf, WrongUse } from "./command.ts";
import { checkout, environmentForChild, type World } from "./world.ts";

const usage = `npm run build | dev | preview [-- --publication DIR] [--port N] [--host H]

build writes the site to dist/ of the publication; dev shows it, drafts too,
and follows every save; preview serves what was built.`;

const verbs = ["build", "dev", "preview"] as const;

/** Defaults in brackets: where to serve (Astro's own choice), and whether Astro says what it does (it does). */
type SiteChoice = { port?: string | undefined; host?: string | undefined; isQuiet?: boolean };

function parseAstro(given: Arguments): SiteChoice & { verb: (typeof verbs)[number] } {
  const verb = verbs.find((one) => one === given.positionals[0]);
  if (!verb) throw new WrongUse(usage);
  return { verb, port: textOf(given, "port"), host: textOf(given, "host") };
}

/** Writes the site into the publication's `dist/`. */
export function runBuild(choice: SiteChoice, world: World): Promise<ExitCode> {
  return runAstro("build", choice, world);
}

async function runAstro(
  verb: (typeof verbs)[number],
  { port, host, isQuiet = false }: SiteChoice,
  { folder }: World,
): Promise<ExitCode> {
  await warnOfContent(folder);
  const args = [verb, ...(port ? ["--port", port] : []), ...(host ? ["--host", host] : [])];
  return startAstro(args, folder, isQuiet ? "ignore" : "inherit");
}

/** Astro's own report of a wrong file is a stack; ours is a line. So it is read here first. */
async function warnOfContent(folder: PublicationFolder): Promise<void> {
  const { shelf } = await readContent(folder);
  for (const bad of shelf.bad)
    console.warn(`${bad.file}:${bad.line}: ${bad.why}. The line is left out of the site.`);
}

/** Astro in a process of its own, with the publication in its environment. Resolves to the exit code. */
function startAstro(
  args: string[],
  folder: PublicationFolder,
  stdio: "inherit" | "ignore",
): Promise<ExitCode> {
  const astro = resolve(checkout, "node_modules/astro/bin/astro.mjs");
  const child = spawn(process.execPath, [astro, ...args], {
    cwd: checkout,
    env: environmentForChild({ FIVE_PUBLICATION: folder.root, ASTRO_TELEMETRY_DISABLED: "1" }),
    stdio,
  });
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("exit", (code) => done(code === 0 ? 0 : 1));
  });
}

if (import.meta.main)
  await runCommand({
    usage,
    options: { port: { type: "string" }, host: { type: "string" } },
    parse: parseAstro,
    run: ({ verb, ...choice }, world) => runAstro(verb, choice, world),
  });
