/// <reference types="astro/client" />

/** True in `npm run dev` alone. `import.meta.env.DEV` follows NODE_ENV, which an editor's shell may set to anything. */
declare const __IN_DEVELOPMENT__: boolean;

/** What the site is built from, as one hash; empty where nobody said. */
declare const __BUILD__: string;

/** The root of the publication folder. */
declare const __PUBLICATION__: string;

/** Tells the code that reads the publication from any other; empty where nothing is to be kept of it. */
declare const __CODE__: string;

/** The instant at which the build began. No page asks a clock: what is built twice is the same twice. */
declare const __NOW__: string;
