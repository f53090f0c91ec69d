// npm run build, dev and preview: Astro's own commands, pointed at the chosen publication.
import type { BadLine } from "../src/bookmarks/read-shelf.ts";
import { rememberFeedDates } from "../src/content/feed-dates-file.ts";
import { noShelf, readContent } from "../src/content/read-content.ts";
import { checkBookmarkLines } from "../src/preflight/bookmark-lines.ts";
import { feedDatesOf } from "../src/preflight/feed-dates.ts";
import { withoutDrafts } from "../src/preflight/preflight.ts";
import {
  beginSite,
  keptSite,
  makersOfSite,
  readFrom,
  rememberSite,
  type Standing,
} from "./astro/kept-site.ts";
import { type Ending, oneBuildAtATime, runAstro, type Telling } from "./astro/process.ts";
import { type Arguments, type Command, type ExitCode, runCommand, textOf, WrongUse } from "./command.ts";
import { findingsIn, tellFindings } from "./findings.ts";
import type { World } from "./world.ts";

const usage = `npm run build | dev | preview [-- --publication DIR] [--port N] [--host [ADDRESS]]

build writes the site to dist/ of the publication; dev shows it, drafts too,
and follows every save; preview serves what was built. Both serve this
machine alone; --host lets others on your network look.

A build makes only what changed since the last one. Delete var/site/ to have
everything made anew.

  npm run dev -- --port 4400`;

const verbs = ["build", "dev", "preview"] as const;
type Verb = (typeof verbs)[number];

/** Where to serve: a port (4321, or the next free one), and an address or `true` for all (this machine's own). */
type Serving = { port?: number | undefined; host?: string | true | undefined };

function parseAstro(given: Arguments): { verb: Verb } & Serving {
  const verb = verbs.find((one) => one === given.positionals[0]);
  if (!verb) throw new WrongUse(usage);
  const host = textOf(given, "host");
  return { verb, port: portOf(textOf(given, "port")), host: host === "" ? true : host };
}

function portOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const port = Number(written);
  if (!/^\d+$/.test(written) || port < 1 || port > 65_535)
    throw new WrongUse(`--port wants a number from 1 to 65535, not ${written}.`);
  return port;
}

/** Writes the site into the publication's `dist/`; where nothing has changed since it was built, Astro is not started. */
export async function runBuild(telling: Telling, world: World): Promise<ExitCode> {
  return oneBuildAtATime(world.folder, async () => {
    const from = await readFrom(world, telling.build);
    const code = makersOfSite();
    const kept = keptSite(world.folder, code);
    if (!kept?.isAsItWas || kept.from !== from) return build({ from, code, kept }, telling, world);
    tellFindings(kept.findings);
    if (!telling.isQuiet) console.log("Nothing has changed since the site in dist/ was built.");
    return 0;
  });
}

async function build({ from, code, kept }: Standing, telling: Telling, world: World): Promise<ExitCode> {
  const { folder } = world;
  // The build reads the bookmarks, and says which lines it cannot: it is they that take the time.
  const content = await readContent(folder, noShelf, { caches: world.caches });
  const found = await findingsIn(content, world);
  let told = withoutDrafts(content, found);
  tellFindings(told);
  if (found.some(({ check }) => check === "feed-dates")) {
    console.error("The site was not built, since readers' programs would take these issues for new ones.");
    return 1;
  }
  const onBadLines = (bad: BadLine[]) => {
    const ofLines = checkBookmarkLines({ shelf: { bad } });
    told = [...told, ...ofLines];
    tellFindings(ofLines);
  };
  const intoKept = await beginSite(folder, kept);
  const ending = await runAstro({ verb: "build", intoKept }, world, { onBadLines, ...telling });
  if (ending === "stopped")
    console.error("Stopped. dist/ may be half old and half new: run npm run build again.");
  if (ending !== "done") return 1;
  await rememberFeedDates(folder.feedDates, feedDatesOf(content));
  await rememberSite(folder, { from, code, findings: told });
  return 0;
}

/** Shows the site until it is told to stop. */
export async function serve(verb: "dev" | "preview", serving: Serving, world: World): Promise<ExitCode> {
  if (verb === "dev") await tellWhatIsOpen(world);
  const ending: Ending = await runAstro({ verb, ...serving }, world);
  return ending === "failed" ? 1 : 0;
}

async function tellWhatIsOpen(world: World): Promise<void> {
  // Astro's own report of a wrong file is a stack; ours is a line. So it is read here first.
  const findings = await findingsIn(await readContent(world.folder, world.shelf()), world);
  tellFindings(findings.filter(({ level }) => level !== "pass"));
}

export const command: Command<{ verb: Verb } & Serving> = {
  usage,
  options: { port: { type: "string" }, host: { type: "string" } },
  mayStandAlone: ["host"],
  parse: parseAstro,
  run: ({ verb, ...serving }, world) =>
    verb === "build" ? runBuild({}, world) : serve(verb, serving, world),
};

if (import.meta.main) await runCommand(command);
