// A process that keeps bookmarks until it is killed: `node keep-forever.ts FOLDER LOCK START`.
// It says each number on stdout once that bookmark is kept.
import { keepBookmarks } from "../../src/bookmarks/bookmarks-folder.ts";

const [folder = "", lock = "", start = "0"] = process.argv.slice(2);
for (let number = Number(start); ; number++) {
  const filler = "words that make the line long ".repeat(200);
  await keepBookmarks(folder, lock, [
    {
      url: `https://example.org/${number}`,
      title: `Link ${number}`,
      note: filler,
      savedAt: "2026-11-20T10:00:00.000Z",
    },
  ]);
  process.stdout.write(`${number}\n`);
}
