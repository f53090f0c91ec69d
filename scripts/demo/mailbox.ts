// A mailbox on 127.0.0.1 behind a real SMTP server: what is sent to it lies in a list.
import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

export type Mailbox = {
  url: string;
  messages: { from: string; to: string[]; raw: Buffer }[];
  close(): Promise<void>;
};

/** `options` change how the server answers; by default it takes everything. */
export async function openMailbox(options: Partial<SMTPServerOptions> = {}): Promise<Mailbox> {
  const messages: Mailbox["messages"] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : "";
        messages.push({
          from,
          to: session.envelope.rcptTo.map((one) => one.address),
          raw: Buffer.concat(chunks),
        });
        done();
      });
    },
    ...options,
  });
  // A client that hangs up is its own affair.
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    messages,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
