// A message's bytes, asked for when somebody first reads them: with nodemailer that is after the server's 354.
import { Readable } from "node:stream";

/** What `ask` gives, whole; nothing ever where it gives `undefined`. It must not throw. */
export function lazyBody(ask: () => Promise<Uint8Array | undefined>): Readable {
  let isAsked = false;
  return new Readable({
    read() {
      if (isAsked) return;
      isAsked = true;
      void ask().then((bytes) => {
        if (bytes === undefined) return;
        this.push(bytes);
        this.push(null);
      });
    },
  });
}
