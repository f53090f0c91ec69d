// Servers that send for ever and say nothing: bytes that come to no body, or to one that is not worth its work.
import { createServer, type Socket } from "node:net";
import { gzipSync } from "node:zlib";

const head = (...lines: string[]) =>
  Buffer.from(["HTTP/1.1 200 OK", "Content-Type: text/html", ...lines, ""].join("\r\n"));
const bodyOf = (...lines: string[]) => Buffer.concat([head(...lines), Buffer.from("\r\n")]);
const chunked = "Transfer-Encoding: chunked";
const gzip = "Content-Encoding: gzip";
const spaces = Buffer.alloc(65_536, " ");

/** What each sends first, and then again and again. */
export const stallingServers: [name: string, first: Buffer, then: Buffer][] = [
  ["white space in one header", Buffer.concat([head(), Buffer.from("X:")]), spaces],
  ["white space in the status line", Buffer.from("HTTP/1.1 200 "), spaces],
  ["empty lines before the answer", Buffer.alloc(0), Buffer.from("\r\n".repeat(30_000))],
  [
    "early hints",
    Buffer.alloc(0),
    Buffer.from("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n".repeat(1_500)),
  ],
  ["chunks of one byte", bodyOf(chunked), Buffer.from("1\r\nx\r\n".repeat(10_000))],
  [
    "chunks of one byte of a page",
    Buffer.concat([bodyOf(chunked), Buffer.from("6\r\n<html>\r\n")]),
    Buffer.from("1\r\nx\r\n".repeat(10_000)),
  ],
  ["a chunk's extension", Buffer.concat([bodyOf(chunked), Buffer.from("5;")]), Buffer.alloc(65_536, "a")],
  [
    "trailers",
    Buffer.concat([bodyOf(chunked), Buffer.from("0\r\n")]),
    Buffer.from("a: b\r\n".repeat(10_000)),
  ],
  ["empty gzip members", bodyOf(gzip), Buffer.concat(Array(3_000).fill(gzipSync("")))],
  ["gzip members of one byte", bodyOf(gzip), Buffer.concat(Array(3_000).fill(gzipSync("a")))],
  [
    "the name in a gzip's header",
    Buffer.concat([bodyOf(gzip), Buffer.from("1f8b0808000000000003", "hex")]),
    Buffer.alloc(65_536, "n"),
  ],
];

/** Listens on a port of its own, sending at the speed at which it is listened to. */
export async function stallingServer(
  first: Buffer,
  then: Buffer,
): Promise<{ port: number; close: () => void }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    const send = () => {
      while (!socket.destroyed && socket.write(then));
    };
    socket.on("error", () => {}).on("drain", send);
    socket.once("data", () => {
      socket.write(first);
      send();
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : 0,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
