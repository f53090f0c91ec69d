// Everything read once, in a process of its own so that its memory is told too: `node shelf-reading.ts FOLDER
// whole|shown` says `{ links, cpuMs, rssMb }`.
import { openRows, openShelf } from "../../src/bookmarks/shelf.ts";
import { shownOf } from "../../src/bookmarks/shown.ts";
import { publicationFolder } from "../../src/domain/publication-folder.ts";

const [root = "", what = ""] = process.argv.slice(2);
const folder = publicationFolder(root);
const before = process.cpuUsage();
const shelf = what === "whole" ? openShelf(folder) : openRows(folder, shownOf);
const links = shelf.bookmarks().length;
const { user, system } = process.cpuUsage(before);
const rssMb = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ links, cpuMs: (user + system) / 1_000, rssMb }));
