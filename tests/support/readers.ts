// Pools of readers for all the tests of a file: a reader takes longer to start than most pages take to read.
import { openReaders, type Readers } from "../../src/reading/reader-pool.ts";
import { openSourceReaders, type SourceReaders } from "../../src/sources/source-readers.ts";

let open: Readers | undefined;
let openForSources: SourceReaders | undefined;

/** Readers as in earnest, two of them. Nobody closes them but `closeReaders`, when the file's tests are over. */
export function sharedReaders(): Readers {
  open ??= openReaders({ workers: 2 });
  return open;
}

/** Readers of feeds and files as in earnest, closed in the same way. */
export function sharedSourceReaders(): SourceReaders {
  openForSources ??= openSourceReaders();
  return openForSources;
}

export async function closeReaders(): Promise<void> {
  await open?.close();
  await openForSources?.close();
  open = undefined;
  openForSources = undefined;
}
