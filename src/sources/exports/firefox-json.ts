// Firefox's bookmark backup as JSON: the tree of places. Tags stand at the bookmark, in older backups in a
// folder of tags. Backups as .jsonlz4 are compressed in Mozilla's own way and not read.
import { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import { instantOfEpoch } from "../fields/epoch.ts";
import { anyList, listOf, maybeScalar, maybeText } from "../fields/lenient.ts";
import { readNote } from "../fields/note-text.ts";
import { captureOrWhy, type RecordReading, readRecords } from "../fields/records.ts";
import { splitTags } from "../fields/tag-list.ts";
import type { ImportFormat } from "./import-format.ts";

const Node = z.object({
  type: maybeText,
  guid: maybeText,
  root: maybeText,
  title: maybeText,
  uri: maybeText,
  /** Microseconds since 1970. */
  dateAdded: maybeScalar,
  tags: maybeText,
  annos: listOf(z.object({ name: z.string(), value: z.string() })),
  children: anyList,
});
type Node = z.infer<typeof Node>;
/** A place and the folders that it is in, the outermost first. */
const Placed = z.object({ place: Node, folders: z.array(z.string()) });
type Placed = z.infer<typeof Placed>;
const Tree = z.object({ type: z.literal("text/x-moz-place-container"), children: z.array(z.unknown()) });

export const firefoxJsonFormat: ImportFormat = {
  name: "firefox",
  recognises: ({ json }) => Tree.safeParse(json).success,
  read: ({ json }, source) => {
    const { places, tagsOf } = walk(json);
    const read = readRecords(places, Placed, (placed) => readPlace(placed, tagsOf, source));
    return { format: "firefox", ...read };
  },
};

/** All places in the order of the tree, without recursion: depth is the file's to choose, the stack is ours. */
function walk(tree: unknown): {
  places: { place: unknown; folders: string[] }[];
  tagsOf: Map<string, string[]>;
} {
  const places: { place: unknown; folders: string[] }[] = [];
  const tagsOf = new Map<string, string[]>();
  const waiting: Waiting[] = [{ raw: tree, isInTags: false, tag: undefined, folders: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { raw, isInTags, tag, folders } = next;
    const node = Node.safeParse(raw).data;
    const isPlace = node === undefined || node.type === "text/x-moz-place";
    if (isPlace && !isInTags) places.push({ place: raw, folders });
    if (isPlace && tag) addTag(tagsOf, node?.uri, tag);
    const inTags = isInTags || isTagsFolder(node);
    for (const child of node?.children.toReversed() ?? [])
      waiting.push({
        raw: child,
        isInTags: inTags,
        tag: isInTags ? node?.title : undefined,
        folders: foldersWith(folders, node),
      });
  }
  return { places, tagsOf };
}

type Waiting = { raw: unknown; isInTags: boolean; tag: string | undefined; folders: string[] };

/** Nobody sorts so deep. */
const maxFolders = 20;

/** Firefox's own folders (menu, toolbar, others) carry the name of a root, and a guid that ends in a line. */
function foldersWith(folders: string[], node: Node | undefined): string[] {
  const isOwn = node?.root !== undefined || node?.guid?.endsWith("__") === true;
  return isOwn || !node?.title || folders.length >= maxFolders ? folders : [...folders, node.title];
}

function addTag(tagsOf: Map<string, string[]>, uri: string | undefined, tag: string): void {
  if (uri) tagsOf.set(uri, [...(tagsOf.get(uri) ?? []), tag]);
}

function isTagsFolder(node: Node | undefined): boolean {
  return node?.root === "tagsFolder" || node?.guid === "tags________";
}

function readPlace({ place, folders }: Placed, tagsOf: Map<string, string[]>, source: string): RecordReading {
  const capture: Omit<Capture, "url"> = {
    title: place.title || undefined,
    note: noteOf(place),
    tags: [...splitTags(place.tags ?? "", ","), ...(tagsOf.get(place.uri ?? "") ?? [])],
    folders: folders.length === 0 ? undefined : folders,
    savedAt: instantOfEpoch(place.dateAdded),
    source,
  };
  return captureOrWhy({ ...capture, url: place.uri });
}

function noteOf(place: Node): string | undefined {
  const description = place.annos.find((anno) => anno.name === "bookmarkProperties/description");
  return readNote(description?.value ?? "", { isTyped: true }).text || undefined;
}
