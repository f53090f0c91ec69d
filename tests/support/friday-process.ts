// One run of friday in a process of its own, to be killed: `node friday-process.ts PUBLICATION SITE`. Git is real;
// the site is a folder that stands for readers' own, and its posts a file.
import { appendFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ifMissing } from "../../src/disk/write-file.ts";
import { publicationFolder } from "../../src/domain/publication-folder.ts";
import { friday } from "../../src/shipping/friday.ts";
import { aFridayWorld, aSite, fridayAtNine } from "./friday.ts";

const [root = "", site = "", minutes = "0"] = process.argv.slice(2);
const folder = publicationFolder(root);
const pageFile = (path: string) => join(site, `${path}index`);
const standIn = aSite();
const now = new Date(Date.parse(fridayAtNine) + Number(minutes) * 60_000).toISOString();
const world = await aFridayWorld(folder, { site: standIn, clock: { now: () => now } });
const deploy = world.deploy;
const troubles = await friday(
  {},
  {
    ...world,
    secrets: { MASTODON_TOKEN: "token" },
    askSite: async (url) => {
      const text = await readFile(pageFile(`${new URL(url).pathname}/`), "utf8").catch(ifMissing(undefined));
      return { ok: true, status: text === undefined ? 404 : 200, headers: {}, text: text ?? "" };
    },
    deploy: async () => {
      await deploy?.();
      for (const [path, page] of standIn.pages) {
        await mkdir(dirname(pageFile(`${path}/`)), { recursive: true });
        await writeFile(pageFile(`${path}/`), page);
      }
      return { ok: true };
    },
    // The network, as far as a run can see it: it takes a post, and tells of those that it took.
    ask: async (url, request) => {
      const posts = join(site, "posts");
      const answer = (value: unknown) => ({
        ok: true as const,
        status: 200,
        headers: {},
        text: JSON.stringify(value),
      });
      if (url.includes("verify_credentials")) return answer({ id: "7" });
      if (request?.method === "POST")
        await appendFile(
          posts,
          `${JSON.parse(request.body ?? "")
            .status.split("\n")
            .at(-1)}\n`,
        );
      const taken = (await readFile(posts, "utf8").catch(ifMissing(""))).split("\n").filter(Boolean);
      const statuses = taken.map((content, at) => ({
        id: `${at}`,
        url: `https://social.example/@me/${at}`,
        content,
      }));
      return answer(request?.method === "POST" ? statuses.at(-1) : statuses);
    },
  },
);
for (const says of troubles) console.log(says);
process.exitCode = troubles.length > 0 ? 3 : 0;
