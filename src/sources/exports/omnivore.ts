// Omnivore's export (the service closed in 2024): metadata_N_to_M.json, alone or all of them in the zip.
// The description is the page's own and left out; highlights stand in other files.
import { z } from "zod";
import { parseJson } from "../../domain/parse-json.ts";
import type { Imported } from "../fields/imported.ts";
import { maybeText, tagNames } from "../fields/lenient.ts";
import { captureOrWhy, isListOf, readRecords } from "../fields/records.ts";
import { readFeedDate } from "../fields/written-date.ts";
import { type ArchiveFormat, joinMembers } from "./archive.ts";
import type { ImportFormat } from "./import-format.ts";

const Article = z.object({ url: maybeText, title: maybeText, labels: tagNames, savedAt: maybeText });

export const omnivoreFormat: ImportFormat = {
  name: "omnivore",
  recognises: ({ json }) => isListOf(json, "url", "slug", "savedAt"),
  read: ({ json }, source) => readArticles(json, source),
};

export const omnivoreArchive: ArchiveFormat = {
  name: "omnivore",
  member: /^metadata_\d+_to_\d+\.json$/,
  read: (members, source) =>
    joinMembers("omnivore", members, ({ text }) => readArticles(parseJson(text), source)),
};

function readArticles(json: unknown, source: string): Imported {
  if (!Array.isArray(json)) return { format: "omnivore", captures: [], skipped: [notAList] };
  const read = readRecords(json, Article, (article) =>
    captureOrWhy({
      url: article.url,
      title: article.title || undefined,
      tags: article.labels,
      savedAt: readFeedDate(article.savedAt),
      source,
    }),
  );
  return { format: "omnivore", ...read };
}

const notAList = { where: "the file", why: "this is no list of articles" };
