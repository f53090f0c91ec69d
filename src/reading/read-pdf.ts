// What a PDF says of itself: its title, author and number of pages. Never a summary: its text has no order
// that a machine can be sure of.
import { getDocumentProxy, getMeta } from "unpdf";
import { z } from "zod";
import { hostOf } from "../domain/host-of.ts";
import type { PageFacts } from "../domain/page-facts.ts";
import { tidyLine } from "../domain/plain-text.ts";

const text = z.string().optional().catch(undefined);
const Info = z.object({ Title: text, Author: text, CreationDate: text, Language: text });

/** Facts of the document; a PDF that cannot be read still is one. */
export async function readPdf(bytes: Uint8Array, page: { url: string }): Promise<PageFacts> {
  const bare: PageFacts = { kind: "pdf", site: hostOf(page.url) };
  try {
    // The library keeps what it is given: a copy leaves ours as it was.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const info = Info.parse((await getMeta(document)).info ?? {});
    return {
      ...bare,
      title: titleOf(info.Title),
      byline: tidyLine(info.Author, 120),
      language: info.Language,
      publishedAt: dayOf(info.CreationDate),
      pages: document.numPages,
    };
  } catch (error) {
    if (error instanceof Error) return bare;
    throw error;
  }
}

/** What word processors write when nobody named the document is no title. */
function titleOf(said: string | undefined): string | undefined {
  const title = tidyLine(said);
  const isFileName =
    title === undefined ||
    /^(untitled|microsoft word|document\d*|slide \d+)\b|\.(docx?|indd|pdf|pptx?|odt|qxd)$/i.test(title);
  return isFileName ? undefined : title;
}

/** `D:20261109093000Z` (ISO 32000-1 §7.9.4) to its day. */
function dayOf(date: string | undefined): string | undefined {
  const found = /^D:(\d{4})(\d{2})(\d{2})/.exec(date ?? "");
  return found ? `${found[1]}-${found[2]}-${found[3]}` : undefined;
}
