// Astro in a process of its own, which ends when whoever started it does. scripts/astro/process.ts starts it, in the
// scratch folder of a publication: all that Astro writes besides the site lands there.
import { join, relative } from "node:path";
import { build, dev, preview } from "astro";
import { checkout } from "../checkout.ts";
import { cacheIn } from "./places.ts";

/** What the child is told: a verb of Astro's, and where to serve (Astro's own choice). */
export type Order = {
  verb: "build" | "dev" | "preview";
  port?: number | undefined;
  host?: string | boolean | undefined;
  /** A site is built into the one that stands there, which the last build left so (no). */
  intoKept?: boolean;
};

// Nobody is left to read what this does. The channel itself keeps nothing alive.
process.once("disconnect", () => process.exit(1));
process.channel?.unref();

const { verb, port, host, intoKept = false }: Order = JSON.parse(process.argv[2] ?? "{}");
const root = process.cwd();
const run = { build, dev, preview }[verb];
try {
  await run({
    root,
    // The only path of Astro's that must be relative to its root.
    configFile: relative(root, join(checkout, "astro.config.mjs")),
    srcDir: join(checkout, "src/site"),
    publicDir: join(checkout, "src/site/public"),
    cacheDir: cacheIn(root),
    // Its own report names each of a thousand pages, also those that it never makes.
    ...(verb === "build" ? { logLevel: "warn" as const } : {}),
    vite: { cacheDir: join(root, "vite"), build: { emptyOutDir: !intoKept } },
    server: { ...(port === undefined ? {} : { port }), ...(host === undefined ? {} : { host }) },
  });
} catch (error) {
  // Pages are bundled, so that their classes are not ours: a wrong file of the editor's, or a wrong secret, is known by its name.
  if (!(error instanceof Error) || !["ContentError", "HiddenKeyError"].includes(error.name)) throw error;
  console.error(error.message);
  process.exit(1);
}
