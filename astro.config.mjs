// The site: Astro lays out, and nothing else. Which publication it builds, and at which instant, scripts/astro.ts says in
// FIVE_PUBLICATION and FIVE_NOW; from here on they are constants.
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "astro/config";
import { readPublication } from "./src/content/settings-file.ts";
import { publicationFolder } from "./src/domain/publication-folder.ts";

const checkout = import.meta.dirname;
const publication = resolve(process.env.FIVE_PUBLICATION ?? ".");
const site = join(publication, "dist");
// The site may stand in a folder of its host: every path of a page begins with it.
const { url } = await readPublication(publicationFolder(publication));
const address = url.replace(/\/$/, "");

/** A build opens no dev server for a browser, and so needs none of the toolbar that Astro would bundle for it. */
const bundleNothingAhead = {
  name: "bundle-nothing-ahead",
  configEnvironment: {
    order: "post",
    handler: (_name, options) => {
      options.optimizeDeps = { ...options.optimizeDeps, include: [], noDiscovery: true };
    },
  },
};

/**
 * The script of a component, for the browser. Astro's own way to it (`normalizeFilename` in its vite-plugin-utils) looks
 * for the component below the publication where code and publication share no folder of the disk, and finds none.
 */
const scriptsOfComponents = {
  name: "scripts-of-components",
  load: {
    order: "pre",
    filter: { id: /\.astro\?astro&type=script/ },
    async handler(id) {
      const [file, query] = id.split("?");
      const source = await readFile(file, "utf8");
      const scripts = [...source.matchAll(/<script>(.*?)<\/script>/gs)];
      const [, code = ""] = scripts[new URLSearchParams(query).get("index")] ?? [];
      return { code: this.environment.name === "client" ? code : "", moduleType: "ts" };
    },
  },
};

/** `npm run dev` shows drafts and follows every save; a build does neither, whatever NODE_ENV says. */
let assetsBefore = new Map();
const pages = { files: [], made: 0 };
let isKept = false;
let memory = "";
const followPublication = {
  name: "follow-publication",
  hooks: {
    "astro:config:setup": ({ command, updateConfig }) => {
      const define = {
        __IN_DEVELOPMENT__: String(command === "dev"),
        // Read when they are needed: what a page was made of last time still holds when only these are others.
        __BUILD__: "(process.env.FIVE_BUILD ?? '')",
        __PUBLICATION__: JSON.stringify(publication),
        __NOW__: "(process.env.FIVE_NOW ?? '')",
        __CODE__: "(process.env.FIVE_CODE ?? '')",
      };
      updateConfig({
        vite: {
          define,
          plugins: [scriptsOfComponents, ...(command === "build" ? [bundleNothingAhead] : [])],
        },
      });
    },
    "astro:config:done": ({ config }) => {
      isKept = config.vite.build?.emptyOutDir === false;
      memory = fileURLToPath(new URL("pages.json", config.cacheDir));
    },
    "astro:build:start": async ({ setPrerenderer }) => {
      const { assetsIn } = await import("./scripts/astro/remove-strays.ts");
      const { changedPages } = await import("./scripts/astro/changed-pages.ts");
      assetsBefore = assetsIn(site);
      setPrerenderer((own) => changedPages(own, { site, address, memory }, { isKept, pages }));
    },
    // A site that is built into the one before it keeps nothing that was not written or found unchanged now.
    "astro:build:done": async () => {
      const { removeStrays } = await import("./scripts/astro/remove-strays.ts");
      await removeStrays(site, pages.files, assetsBefore);
      console.log(`${site}: ${pages.files.length} files, ${pages.made} of them made anew.`);
    },
    "astro:server:setup": async ({ server }) => {
      const { teller } = await import("./scripts/astro/tell-on-save.ts");
      const tellSoon = await teller(publicationFolder(publication));
      const folders = [join(publication, "content"), join(publication, "bookmarks")];
      server.watcher.add([...folders, join(checkout, "src/site")]);
      server.watcher.on("all", (_event, path) => {
        if (!folders.some((folder) => path.startsWith(folder)) || path.endsWith(".tmp")) return;
        server.environments.ssr?.moduleGraph.invalidateAll();
        server.ws.send({ type: "full-reload" });
        if (path.startsWith(folders[0])) tellSoon();
      });
    },
  },
};

export default defineConfig({
  srcDir: "./src/site",
  publicDir: "./src/site/public",
  outDir: site,
  base: new URL(url).pathname,
  trailingSlash: "ignore",
  // A line break between two words stays a space: the formatter moves words to new lines.
  compressHTML: true,
  // Every style stands in a file of our own, so that the content policy can refuse all others.
  build: { inlineStylesheets: "never", format: "directory" },
  devToolbar: { enabled: false },
  // No face or picture may come as a data: address: the content policy refuses those.
  vite: {
    build: { assetsInlineLimit: 0 },
    // The dev server hands out code, and nothing of a publication: not its bookmarks, not its drafts, not its .env.
    server: {
      fs: {
        allow: [join(checkout, "src"), join(checkout, "node_modules")],
        deny: [".env", ".env.*", "**/.git/**", "**/*.jsonl"],
      },
    },
  },
  integrations: [followPublication],
});
