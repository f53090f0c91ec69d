// The inside of one reading worker: a page in, its reading out. It may be killed at any moment.
import { parentPort } from "node:worker_threads";
import { type PageReading, type PageToRead, readPage } from "./read-page.ts";
import { readPdf } from "./read-pdf.ts";

export type ReadRequest = PageToRead & { bytes: Uint8Array; contentType: string };
/** `ready` comes once, when everything is loaded: only from then on does a page's time run. */
export type WorkerMessage = "ready" | PageReading;

parentPort?.on("message", async ({ bytes, ...page }: ReadRequest) => {
  const isPdf = /^application\/pdf\b/i.test(page.contentType);
  const reading = isPdf ? { ...(await readPdf(bytes, page)), text: "", labels: [] } : readPage(bytes, page);
  parentPort?.postMessage(reading satisfies WorkerMessage);
});
parentPort?.postMessage("ready" satisfies WorkerMessage);
