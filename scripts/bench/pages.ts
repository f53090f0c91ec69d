// Real pages and what a person says stands on them: html/NAME.html.gz and truth/NAME.json of one folder.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { WrongUse } from "../command.ts";

export type PageTruth = {
  url: string;
  /** The collection's word for what the page is, `?` where it has none. */
  kind: string;
  title: string | undefined;
  author: string | undefined;
  publishedOn: string | undefined;
  text: string;
  /** Passages of the page that belong to its text, and such that do not. */
  has: string[];
  hasNot: string[];
};

export type KnownPage = { name: string; bytes: Uint8Array; truth: PageTruth };

const Truth = z
  .object({
    url: z.string(),
    type: z.string().nullish(),
    title: z.string().nullish(),
    author: z.string().nullish(),
    publish_date: z.string().nullish(),
    main_content: z.string(),
    with: z.array(z.string()).nullish(),
    without: z.array(z.string()).nullish(),
  })
  .transform(
    (truth): PageTruth => ({
      url: truth.url,
      kind: truth.type ?? "?",
      title: truth.title ?? undefined,
      author: truth.author ?? undefined,
      publishedOn: truth.publish_date ?? undefined,
      text: truth.main_content,
      has: truth.with ?? [],
      hasNot: truth.without ?? [],
    }),
  );

/** Names of the folder's pages in order; none when there is no such folder. */
export function pageNames(folder: string): string[] {
  const truths = join(folder, "truth");
  if (!existsSync(truths)) return [];
  return readdirSync(truths)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length))
    .sort();
}

export function loadPage(folder: string, name: string): KnownPage {
  return {
    name,
    bytes: gunzipSync(readFileSync(join(folder, "html", `${name}.html.gz`))),
    truth: readTruth(join(folder, "truth", `${name}.json`)),
  };
}

function readTruth(path: string): PageTruth {
  const truth = Truth.safeParse(JSON.parse(readFileSync(path, "utf8")));
  if (truth.success) return truth.data;
  throw new WrongUse(
    `${path} is not a page's truth; it wants at least url and main_content.\n${z.prettifyError(truth.error)}`,
  );
}
