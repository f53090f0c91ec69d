// The file `Bookmarks` of Chrome, Chromium, Edge, Brave, Vivaldi and Opera: a tree under a few roots.
import { z } from "zod";
import { instantOfEpoch } from "../fields/epoch.ts";
import { anyList, maybeScalar, maybeText } from "../fields/lenient.ts";
import { captureOrWhy, readRecords } from "../fields/records.ts";
import type { ImportFormat } from "./import-format.ts";

const Node = z.object({
  type: maybeText,
  name: maybeText,
  url: maybeText,
  date_added: maybeScalar,
  children: anyList,
});
/** A link and the folders that it is in, the outermost first. */
const Placed = z.object({ link: Node, folders: z.array(z.string()) });
const Roots = z.object({ roots: z.record(z.string(), z.unknown()) });

export const chromiumJsonFormat: ImportFormat = {
  name: "chromium",
  recognises: ({ json }) => {
    const roots = Object.values(Roots.safeParse(json).data?.roots ?? {});
    return roots.some((root) => z.object({ children: z.array(z.unknown()) }).safeParse(root).success);
  },
  read: ({ json }, source) => {
    const read = readRecords(linksIn(Object.values(Roots.parse(json).roots)), Placed, ({ link, folders }) =>
      captureOrWhy({
        url: link.url,
        title: link.name || undefined,
        tags: [],
        folders: folders.length === 0 ? undefined : folders,
        savedAt: instantSince1601(link.date_added),
        source,
      }),
    );
    return { format: "chromium", ...read };
  },
};

/** Nobody sorts so deep. */
const maxFolders = 20;

type Waiting = { raw: unknown; isRoot: boolean; folders: string[] };

/** All links in the order of the tree, without recursion. A root is no folder of the editor's, or a note of the browser's own. */
function linksIn(roots: unknown[]): { link: unknown; folders: string[] }[] {
  const links: { link: unknown; folders: string[] }[] = [];
  const waiting = roots
    .filter((root) => typeof root === "object")
    .map((root): Waiting => ({ raw: root, isRoot: true, folders: [] }))
    .toReversed();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { raw, isRoot, folders } = next;
    const node = Node.safeParse(raw).data;
    if (node?.type === "url" || node === undefined) links.push({ link: raw, folders });
    const isNamed = !isRoot && node?.name && folders.length < maxFolders;
    const inside = isNamed ? [...folders, node.name ?? ""] : folders;
    for (const child of node?.children.toReversed() ?? [])
      waiting.push({ raw: child, isRoot: false, folders: inside });
  }
  return links;
}

/** WebKit's clock: microseconds since 1601-01-01, which is 11 644 473 600 seconds before 1970. */
function instantSince1601(microseconds: string | undefined): string | undefined {
  if (!/^\d+$/.test(microseconds ?? "")) return undefined;
  const seconds = Number(microseconds) / 1e6 - 11_644_473_600;
  return instantOfEpoch(String(Math.round(seconds * 1000)));
}
