// Another program at work on an open publication: `node other-program.ts FOLDER` does what each line of its input asks,
// and says when it is done. `link URL TIME` keeps one as an ingest does, `edit FILE WORDS` writes at a file's end as a
// text editor does, `retitle FILE WORDS`
// gives the last pick of an issue another title, and `pull` commits what is there and takes what was pushed.
import { execFileSync } from "node:child_process";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { sighting } from "../../src/bookmarks/edits.ts";
import { openShelf } from "../../src/bookmarks/shelf.ts";
import { publicationFolder } from "../../src/domain/publication-folder.ts";
import { aBookmark } from "./makers.ts";

const [root = ""] = process.argv.slice(2);
const shelf = openShelf(publicationFolder(root));
const git = (...given: string[]) => execFileSync("git", given, { cwd: root, stdio: "pipe" });

const deeds: Record<string, (word: string, words: string) => unknown> = {
  link: (url, savedAt) => shelf.change([sighting(aBookmark({ url, title: url, savedAt }))]),
  edit: (file, words) => appendFileSync(file, `${words}\n`),
  retitle: (file, words) => {
    const text = readFileSync(file, "utf8");
    const at = text.lastIndexOf("    title: ");
    const end = text.indexOf("\n", at);
    writeFileSync(file, `${text.slice(0, at)}    title: ${words}${text.slice(end)}`);
  },
  pull: () => {
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message", "Work");
    git("pull", "--quiet", "--no-rebase", "--no-edit", "origin", "main");
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const [what = "", word = "", ...words] = line.split(" ");
  await deeds[what]?.(word, words.join(" "));
  console.log("done");
}
