// A DNS server on this machine that knows one small world, closed when the test ends.
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { onTestFinished } from "vitest";

/** Records by name and type: `{ "five.example TXT": ["v=spf1 -all"], "five.example MX": ["10 mx.five.example"] }`. */
export type Zone = Record<string, string[]>;

const types: Record<number, string> = { 1: "A", 12: "PTR", 15: "MX", 16: "TXT", 28: "AAAA" };
const [noSuchName, serverFailure] = [3, 2];

/**
 * Answers from the zone over UDP; its `address:port`. A name of which the zone has nothing does not exist; one with the
 * single record `SERVFAIL` fails.
 */
export async function aDnsServer(zone: Zone): Promise<string> {
  const socket = createSocket("udp4");
  socket.on("message", (query, from) => socket.send(answerTo(query, zone), from.port, from.address));
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  onTestFinished(() => {
    socket.close();
  });
  return `127.0.0.1:${socket.address().port}`;
}

function answerTo(query: Buffer, zone: Zone): Buffer {
  const { name, end } = nameIn(query, 12);
  const type = types[query.readUInt16BE(end)] ?? "";
  const records = zone[`${name} ${type}`] ?? [];
  const isFailure = records[0] === "SERVFAIL";
  const isKnown = Object.keys(zone).some((key) => key.startsWith(`${name} `));
  const head = Buffer.alloc(12);
  query.copy(head, 0, 0, 2);
  head.writeUInt16BE(0x8180 | (isFailure ? serverFailure : isKnown ? 0 : noSuchName), 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(isFailure ? 0 : records.length, 6);
  const question = query.subarray(12, end + 4);
  return Buffer.concat([
    head,
    question,
    ...(isFailure ? [] : records.map((one) => recordOf(one, query.readUInt16BE(end)))),
  ]);
}

function nameIn(query: Buffer, start: number): { name: string; end: number } {
  const labels: string[] = [];
  let at = start;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString("latin1", at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join(".").toLowerCase(), end: at + 1 };
}

/** One answer: a pointer to the name of the question, type, class, a minute to live, and the value. */
function recordOf(value: string, type: number): Buffer {
  const bytes = valueBytes(value, types[type] ?? "");
  const head = Buffer.from([0xc0, 12, 0, type, 0, 1, 0, 0, 0, 60, bytes.length >> 8, bytes.length & 255]);
  return Buffer.concat([head, bytes]);
}

function valueBytes(value: string, type: string): Buffer {
  if (type === "A") return Buffer.from(value.split(".").map(Number));
  if (type === "AAAA") return wordsOfAddress(value);
  if (type === "TXT") return Buffer.concat(piecesOf(Buffer.from(value)).map(withLength));
  if (type === "PTR") return labelsOf(value);
  const [preference = "0", host = ""] = value.split(" ");
  return Buffer.concat([Buffer.from([0, Number(preference)]), labelsOf(host)]);
}

/** `2001:db8::7`, with one gap at most. */
function wordsOfAddress(value: string): Buffer {
  const [before = "", after = ""] = value.split("::");
  const words = (part: string) =>
    part
      .split(":")
      .filter(Boolean)
      .map((word) => Number.parseInt(word, 16));
  const [start, end] = [words(before), words(after)];
  const all = [...start, ...Array<number>(8 - start.length - end.length).fill(0), ...end];
  return Buffer.from(all.flatMap((word) => [word >> 8, word & 255]));
}

function labelsOf(name: string): Buffer {
  const labels = name === "." ? [] : name.split(".");
  return Buffer.concat([...labels.map((label) => withLength(Buffer.from(label))), Buffer.from([0])]);
}

/** Of 255 bytes each: a longer text record stands in several. */
function piecesOf(bytes: Buffer): Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / 255) }, (_, at) =>
    bytes.subarray(at * 255, at * 255 + 255),
  );
}

function withLength(bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from([bytes.length]), bytes]);
}
