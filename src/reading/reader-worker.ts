// The inside of one reading worker: a page in, its reading out. It may be killed at any moment.
import { answerRequests } from "../workers/answer-requests.ts";
import { type PageReading, type PageToRead, readPage } from "./read-page.ts";
import { readPdf } from "./read-pdf.ts";

export type ReadRequest = PageToRead & { bytes: Uint8Array; contentType: string };

answerRequests(async ({ bytes, ...page }: ReadRequest): Promise<PageReading> => {
  const isPdf = /^application\/pdf\b/i.test(page.contentType);
  return isPdf ? { ...(await readPdf(bytes, page)), text: "", labels: [] } : readPage(bytes, page);
});
