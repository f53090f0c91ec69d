// The desk's scripts as browsers run them. They are written in TypeScript and sent without its types (node:module,
// stripTypeScriptTypes), so that nothing has to be built; what takes the types out is itself large and slow to start,
// so that each is kept, marked with what it was made from and how.
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { ifMissing, writeFileIfPossible } from "../disk/write-file.ts";

const scripts = new URL("./browser/", import.meta.url);

/** `pick.js` by its name; `undefined` where there is none. */
export type PlainScripts = (name: string) => Promise<string | undefined>;

/** Kept in `folder`, one file a script. */
export function openPlainScripts(folder: string): PlainScripts {
  return async (name) => {
    const source = readIfThere(new URL(name.replace(/\.js$/, ".ts"), scripts));
    if (source === undefined) return undefined;
    const mark = `// ${hash("sha256", process.version + plain.toString() + source)}\n`;
    const file = join(folder, name);
    const kept = await readFile(file, "utf8").catch(ifMissing(""));
    if (kept.startsWith(mark)) return kept;
    const made = mark + plain(source);
    await writeFileIfPossible(file, made);
    return made;
  };
}

/** No types, and imports by the names under which they are served. */
function plain(source: string): string {
  return quietly(() => stripTypeScriptTypes(source))
    .replace(/ from "\.\/([a-z-]+)\.ts"/g, ' from "./$1.js"')
    .replace(' from "tinykeys"', ' from "./tinykeys.js"');
}

/** Node calls the function experimental, and would say so in the editor's terminal. */
function quietly<T>(work: () => T): T {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return work();
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** The text of a small file of the program's own. */
export function readIfThere(file: URL): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
