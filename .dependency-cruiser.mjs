// The direction of imports: DESIGN's table of rooms as rules. A test plants a forbidden import and expects red.

/** What each room may import beside itself. */
const rooms = {
  domain: [],
  disk: [],
  web: ["domain", "disk"],
  sources: ["domain", "web"],
  reading: ["domain"],
  bookmarks: ["domain", "disk"],
  ingest: ["domain", "disk", "web", "sources", "reading", "bookmarks"],
  content: ["domain", "disk", "bookmarks"],
  picking: ["domain"],
  editions: ["domain"],
  shipping: ["domain", "content", "editions"],
  site: ["domain", "bookmarks", "content", "editions"],
};

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room}-imports-only-its-table`,
  comment: `src/${room} may import ${allowed.length === 0 ? "nothing of ours" : allowed.join(", ")} (ARCHITECTURE.md, "The rooms").`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^(src|scripts|tests)/", pathNot: `^src/(${[room, ...allowed].join("|")})/` },
}));

export default {
  forbidden: [
    ...roomRules,
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "one-door-to-the-web",
      comment: "Only src/web/ talks to the internet. The demo only serves it a sample.",
      severity: "error",
      from: { path: "^(src|scripts)/", pathNot: "^(src/web|scripts/demo)/" },
      to: { path: "(^|/)undici/|^(node:)?(https?|http2|net|tls|dgram|dns)(/|$)" },
    },
    {
      name: "nothing-unresolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^(astro:|node:)|\\?url$|\\.css$|astro$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
