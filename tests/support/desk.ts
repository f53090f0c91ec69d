// The desk on a publication of its own, asked as its own pages ask it.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { deskWorld } from "../../scripts/desk.ts";
import { openShelf, type Shelf } from "../../src/bookmarks/shelf.ts";
import { issueFileName, writeIssue } from "../../src/content/issue-file.ts";
import { openDesk } from "../../src/desk/desk.ts";
import type { Desk } from "../../src/desk/hand/at-hand.ts";
import type { Bookmark } from "../../src/domain/bookmark.ts";
import type { Issue } from "../../src/domain/issue.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import type { Network } from "../../src/web/guarded-agent.ts";
import { aClock } from "./clock.ts";
import { aBookmark } from "./makers.ts";
import { aPublicationOf } from "./publication.ts";
import { oldKey } from "./stores.ts";
import { aWorld } from "./world.ts";

export const deskToken = "a-token-of-thirty-two-characters";
const port = 4242;

/** Headers of a request from a page of the desk, in the browser that was let in. */
export const fromThePage = {
  Host: `127.0.0.1:${port}`,
  Origin: `http://127.0.0.1:${port}`,
  "Sec-Fetch-Site": "same-origin",
  Cookie: `desk-${port}=${deskToken}`,
};

const noNetwork: Network = { resolve: async () => [] };

export type OpenDesk = {
  desk: Desk;
  folder: PublicationFolder;
  shelf: Shelf;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, fields?: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
  /** A form with a file in it. */
  send(path: string, form: FormData): Promise<Response>;
  /** What a script gets as the answer to a decision. */
  // biome-ignore lint/suspicious/noExplicitAny: an answer of any route
  act(path: string, fields?: Record<string, string>): Promise<any>;
  issueText(number: number): Promise<string>;
};

type Around = {
  links?: Bookmark[];
  now?: string;
  /** Where pages are read (nowhere: no test asks the real web). */
  network?: Network;
  /** Before the desk opens: a store, say, which has the key `oldKey`. */
  prepare?: (folder: PublicationFolder) => Promise<void>;
  /** Of the environment. */
  variables?: Record<string, string>;
};

/** Thursday 26 November 2026, 10:00, unless said otherwise: issue 42 is due on the next day. */
export async function aDesk({
  links = [aBookmark()],
  issues = [],
  files = {},
  ...around
}: Around & { issues?: Issue[]; files?: Record<string, string> } = {}): Promise<OpenDesk> {
  const folder = await aPublicationOf({
    ...Object.fromEntries(
      issues.map((one) => [`content/issues/${issueFileName(one.number)}`, writeIssue(one)]),
    ),
    ...files,
  });
  return await aDeskIn(folder, { links, ...around });
}

/** The same on a publication that is there already; `links` come to those that it has. */
export async function aDeskIn(
  folder: PublicationFolder,
  { links = [], now = "2026-11-26T10:00:00.000Z", network, variables = {}, prepare }: Around = {},
): Promise<OpenDesk> {
  await openShelf(folder).change(links.map((link) => ({ url: link.url, change: () => link })));
  await prepare?.(folder);
  const clock = aClock(now);
  const world = deskWorld(
    aWorld({ folder, clock, network: network ?? noNetwork, variables: { FIVE_KEYS: oldKey, ...variables } }),
  );
  const opened = openDesk(world, { port, token: deskToken });
  onTestFinished(async () => {
    opened[Symbol.dispose]();
    await opened.desk.pages.rest();
  });
  const get: OpenDesk["get"] = async (path, headers = {}) =>
    opened.app.request(`http://127.0.0.1:${port}${path}`, { headers: { ...fromThePage, ...headers } });
  const post: OpenDesk["post"] = async (path, fields = {}, headers = {}) =>
    opened.app.request(`http://127.0.0.1:${port}${path}`, {
      method: "POST",
      headers: { ...fromThePage, ...headers },
      body: new URLSearchParams(fields),
    });
  return {
    ...{ desk: opened.desk, folder, shelf: world.shelf, get, post },
    send: async (path, body) =>
      opened.app.request(`http://127.0.0.1:${port}${path}`, { method: "POST", headers: fromThePage, body }),
    act: async (path, fields) => (await post(path, fields, { Accept: "application/json" })).json(),
    issueText: (number) => readFile(join(folder.issues, issueFileName(number)), "utf8"),
  };
}
