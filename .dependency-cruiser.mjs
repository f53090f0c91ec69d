// The direction of imports: DESIGN's table of rooms as rules. A test plants a forbidden import and expects red.

/** What each room may import beside itself. */
export const rooms = {
  domain: [],
  disk: [],
  workers: [],
  web: ["domain", "disk"],
  sources: ["domain", "workers", "web"],
  reading: ["domain", "workers"],
  bookmarks: ["domain", "disk"],
  ingest: ["domain", "disk", "workers", "web", "sources", "reading", "bookmarks"],
  content: ["domain", "disk", "bookmarks"],
  picking: ["domain"],
  editions: ["domain"],
  preflight: ["domain", "web", "reading", "bookmarks", "content", "picking", "editions"],
  subscribers: ["domain", "disk"],
  mailing: ["domain", "editions", "subscribers"],
  shipping: ["domain", "disk", "web", "content", "editions", "preflight", "subscribers", "mailing"],
  service: ["domain", "disk", "web", "sources", "content", "editions", "subscribers"],
  desk: [
    "domain",
    "disk",
    "workers",
    "web",
    "sources",
    "reading",
    "bookmarks",
    "ingest",
    "content",
    "picking",
    "editions",
    "preflight",
    "subscribers",
    "mailing",
    "shipping",
  ],
  archive: ["domain", "editions"],
  site: ["domain", "bookmarks", "content", "editions", "archive"],
};

/** What each wing of a room may import of the same room beside itself; never the doors above it. */
export const wings = {
  content: { yaml: [] },
  subscribers: {
    store: [],
    people: ["store"],
    ledger: ["store", "people"],
    bounces: [],
    exchange: ["store", "people"],
    backup: ["store", "people"],
    events: ["store", "people"],
    inbox: ["store"],
    mailboxes: ["bounces"],
    webhooks: ["bounces"],
  },
  mailing: { smtp: [], check: [] },
  shipping: { git: [], announce: [] },
  desk: {
    hand: [],
    frame: ["hand"],
    faces: ["hand"],
    pick: ["hand", "frame"],
    write: ["hand", "frame"],
    check: ["hand", "frame"],
    preview: ["hand", "frame", "faces"],
    bookmarks: ["hand", "frame"],
    save: ["hand", "frame", "pick"],
    today: ["hand", "frame"],
    schedule: ["hand", "frame", "check"],
    browser: ["frame"],
    look: [],
  },
  sources: { fields: [], feed: ["fields"], services: ["fields"], exports: ["fields"] },
  reading: {
    page: [],
    dates: ["page"],
    facts: ["page", "dates"],
    kind: ["page", "dates", "facts"],
    text: ["page", "dates", "facts", "kind"],
    summary: ["page", "dates", "facts", "kind", "text"],
    deadline: ["page", "dates", "facts", "kind", "text", "summary"],
  },
};

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room}-imports-only-its-table`,
  comment: `src/${room} may import ${allowed.length === 0 ? "nothing of ours" : allowed.join(", ")} (ARCHITECTURE.md, "The rooms").`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^(src|scripts|tests)/", pathNot: `^src/(${[room, ...allowed].join("|")})/` },
}));

const wingRules = Object.entries(wings).flatMap(([room, table]) =>
  Object.entries(table).map(([wing, allowed]) => ({
    name: `${room}-${wing}-imports-only-its-table`,
    comment: `src/${room}/${wing} may import ${allowed.length === 0 ? "no other wing" : allowed.join(", ")} of its room (ARCHITECTURE.md, "The wings").`,
    severity: "error",
    from: { path: `^src/${room}/${wing}/` },
    to: { path: `^src/${room}/`, pathNot: `^src/${room}/(${[wing, ...allowed].join("|")})/` },
  })),
);

export default {
  forbidden: [
    ...roomRules,
    ...wingRules,
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "one-door-to-the-web",
      comment:
        "Only src/web/ talks to the internet. The demo only serves it a sample, and schedule the built site; global-address and the service's network compare with net's lists.",
      severity: "error",
      from: {
        path: "^(src|scripts)/",
        pathNot:
          "^(src/web|scripts/demo)/|^scripts/friday/serve[.]ts$|^src/(domain/global-address|service/network)[.]ts$",
      },
      to: { path: "(^|/)undici/|^(node:)?(https?|http2|net|tls|dgram|dns)(/|$)" },
    },
    {
      name: "nothing-unresolved",
      severity: "error",
      // The benchmark runs it where it has installed Eleventy.
      from: { pathNot: "^scripts/bench/eleventy/" },
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
