// Where a build of the site works, beside what it writes.
import { join } from "node:path";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";

/** Below `dist/`: files that are named by their content. */
export const assetsFolder = "_astro";

/** What is remembered of each page, in the folder that Astro works in. */
export const cacheIn = (workshop: string) => join(workshop, "cache");

/** Where it works to build the site of a publication. */
export const workshopOf = (folder: PublicationFolder) => join(folder.scratch, "build");
