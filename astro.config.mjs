// The site: Astro lays out, and nothing else. Which publication it builds, scripts/astro.ts says in FIVE_PUBLICATION;
// from here on it is a constant.
import { join, resolve } from "node:path";
import { defineConfig } from "astro/config";

const publication = resolve(process.env.FIVE_PUBLICATION ?? ".");

/** `npm run dev` shows drafts and follows every save; a build does neither, whatever NODE_ENV says. */
const followPublication = {
  name: "follow-publication",
  hooks: {
    "astro:config:setup": ({ command, updateConfig }) => {
      const define = {
        __IN_DEVELOPMENT__: String(command === "dev"),
        __PUBLICATION__: JSON.stringify(publication),
      };
      updateConfig({ vite: { define } });
    },
    "astro:server:setup": ({ server }) => {
      const folders = [join(publication, "content"), join(publication, "bookmarks")];
      server.watcher.add(folders);
      server.watcher.on("all", (_event, path) => {
        if (!folders.some((folder) => path.startsWith(folder)) || path.endsWith(".tmp")) return;
        server.environments.ssr?.moduleGraph.invalidateAll();
        server.ws.send({ type: "full-reload" });
      });
    },
  },
};

export default defineConfig({
  srcDir: "./src/site",
  publicDir: "./src/site/public",
  outDir: join(publication, "dist"),
  trailingSlash: "ignore",
  // A line break between two words stays a space: the formatter moves words to new lines.
  compressHTML: true,
  // Every style stands in a file of our own, so that the content policy can refuse all others.
  build: { inlineStylesheets: "never", format: "directory" },
  devToolbar: { enabled: false },
  // The dev server must not hand out what is private, should the publication lie inside the checkout.
  // No face or picture may come as a data: address: the content policy refuses those.
  vite: {
    build: { assetsInlineLimit: 0 },
    server: { fs: { deny: [".env", ".env.*", "**/var/**", "**/.git/**"] } },
  },
  integrations: [followPublication],
});
