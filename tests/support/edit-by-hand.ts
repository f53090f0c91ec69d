// A text editor without manners: `node edit-by-hand.ts FILE COUNT in-place|renaming`. It reads the file, writes its
// number into one line, and saves the whole, COUNT times as fast as it can. It takes no lock.
import { readFileSync, renameSync, writeFileSync } from "node:fs";

const [path = "", count = "0", style = "in-place"] = process.argv.slice(2);
for (let at = 0; at < Number(count); ) {
  const text = readFileSync(path, "utf8");
  // The line is gone while another save is half done: a person would wait and see.
  if (!text.includes(`"line ${at}"`)) continue;
  const edited = text.replace(`"line ${at}"`, `"edit ${at}"`);
  if (style === "in-place") writeFileSync(path, edited);
  else {
    writeFileSync(`${path}.swp`, edited);
    renameSync(`${path}.swp`, path);
  }
  at += 1;
}
