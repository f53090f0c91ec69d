// Tells the code that is here from any other, without reading it.
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { stampAt } from "../src/disk/file-stamp.ts";
import { checkout } from "./checkout.ts";

/** The rooms whose code says what a file of the editor's says, with the libraries that they use. */
const rooms = ["src/domain", "src/content", "src/bookmarks"];

/** Another whenever a file of that code was changed, also back to what it was. 16 hexadecimal digits. */
export function codeMark(): string {
  const files = rooms.flatMap((room) =>
    readdirSync(join(checkout, room), { recursive: true, encoding: "utf8" }).map((name) => `${room}/${name}`),
  );
  const hash = createHash("sha256").update(process.version);
  for (const file of ["package-lock.json", ...files.sort()])
    hash.update(`\0${file} ${stampAt(join(checkout, file))}`);
  return hash.digest("hex").slice(0, 16);
}
