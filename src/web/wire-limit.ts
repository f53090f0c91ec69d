// What comes over the wire is counted too: a header of spaces, chunks of one byte each or a gzip of nothing come to no
// body that a limit could be held against, at the full speed of the line and for as long as the clock lets them.
import { subscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";

/** An answer that took more than any honest one has. */
class EndlessAnswer extends Error {
  readonly code = "ENDLESS_ANSWER";
}

/** Chunks of a body as they stand on the wire. No honest server cuts so many so small: the work that each costs is wanted of us. */
const manyChunks = 20_000;
const leastInChunk = 16;

/** How many bytes of a connection had come when its last request went out: connections are used again. */
const before = new WeakMap<Socket, number>();
type Body = { socket: Socket; chunks: number; bytes: number };
const bodies = new WeakMap<object, Body>();

/** Ends the connection when one answer takes more than `maxBytes` on it, or a body that is cut to crumbs. */
export function limitAnswers(socket: Socket, maxBytes: number): Socket {
  before.set(socket, socket.bytesRead);
  return socket.on("readable", () => {
    if (socket.bytesRead - (before.get(socket) ?? 0) > maxBytes)
      socket.destroy(new EndlessAnswer(`more than ${maxBytes} bytes`));
  });
}

// https://github.com/nodejs/undici/blob/main/docs/docs/api/DiagnosticsChannel.md
subscribe("undici:client:sendHeaders", (message) => {
  const { request, socket } = message as { request: object; socket: Socket };
  if (!before.has(socket)) return;
  before.set(socket, socket.bytesRead);
  bodies.set(request, { socket, chunks: 0, bytes: 0 });
});

subscribe("undici:request:bodyChunkReceived", (message) => {
  const { request, chunk } = message as { request: object; chunk: Uint8Array };
  const body = bodies.get(request);
  if (!body) return;
  body.chunks += 1;
  body.bytes += chunk.byteLength;
  if (body.chunks > manyChunks && body.bytes < body.chunks * leastInChunk)
    body.socket.destroy(new EndlessAnswer(`${body.chunks} chunks of ${body.bytes} bytes`));
});
