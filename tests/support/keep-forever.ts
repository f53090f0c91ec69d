// A process that keeps bookmarks on one shelf: `node keep-forever.ts PUBLICATION START [STEP] [COUNT]`, until it is
// killed or has kept COUNT. Each round keeps a link of its own and notes a sighting of one that all keepers share.
// It says each number on stdout once that bookmark is kept.
import { sighting } from "../../src/bookmarks/edits.ts";
import { openShelf } from "../../src/bookmarks/shelf.ts";
import { publicationFolder } from "../../src/domain/publication-folder.ts";

const [root = "", start = "0", step = "1", count = "Infinity"] = process.argv.slice(2);
const shelf = openShelf(publicationFolder(root));
const filler = "words that make the line long ".repeat(200);
for (let round = 0; round < Number(count); round++) {
  const number = Number(start) + round * Number(step);
  const savedAt = "2026-11-20T10:00:00.000Z";
  const own = { url: `https://example.org/${number}`, title: `Link ${number}`, note: filler, savedAt };
  const sources = [{ name: "keeper", url: `https://example.org/seen/${number}` }];
  const shared = { url: "https://example.org/shared/0", title: "Shared", savedAt, sources };
  await shelf.change([own, shared].map(sighting));
  process.stdout.write(`${number}\n`);
}
