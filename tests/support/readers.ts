// One pool of readers for all the tests of a file: a reader takes longer to start than most pages take to read.
import { openReaders, type Readers } from "../../src/reading/reader-pool.ts";

let open: Readers | undefined;

/** Readers as in earnest, two of them. Nobody closes them but `closeReaders`, when the file's tests are over. */
export function sharedReaders(): Readers {
  open ??= openReaders({ workers: 2 });
  return open;
}

export async function closeReaders(): Promise<void> {
  await open?.close();
  open = undefined;
}
