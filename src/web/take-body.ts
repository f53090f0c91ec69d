// Takes a body as far as it is worth having: its first bytes decide, and what is no page is left on the wire.
import type { Response } from "undici";
import { isWorthOpening, type Judgement, judgeBody } from "./body-type.ts";
import { headerBytes } from "./sniff-type.ts";

/** Limits on bytes after decompression; `mayBeCut` takes so much of a longer one, `pdf` wants the body of a PDF too. */
export type BodyLimits = { maxBytes: number; mayBeCut: boolean; pdf: boolean };
export type Taken = { contentType: string } & (
  | { body: Uint8Array; why?: undefined }
  | { why: "not-text" }
  | { why: "too-large"; limit: number }
);

/** A PDF holds its pictures: twice what a page may weigh. */
const maxPdfBytes = 10_000_000;

/** The decoded body with its true type, or why it was left: Content-Length is a claim, the count is not. */
export async function takeBody(response: Response, limits: BodyLimits): Promise<Taken> {
  const declared = response.headers.get("content-type") ?? "";
  if (!isWorthOpening(declared, limits)) {
    await response.body?.cancel();
    return { contentType: declared, why: "not-text" };
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  let judged: Judgement | undefined;
  // Leaving the loop early gives the body up, and with it the connection.
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    bytes += chunk.byteLength;
    if (bytes >= headerBytes) judged ??= judgeBody(declared, Buffer.concat(chunks), limits);
    if (judged?.take === "nothing" || bytes > limitOf(judged, limits)) break;
  }
  const body = Buffer.concat(chunks);
  const { contentType, take } = judged ?? judgeBody(declared, body, limits);
  const limit = limitOf(judged, limits);
  if (take === "nothing") return { contentType, why: "not-text" };
  if (limits.mayBeCut) return { contentType, body: body.subarray(0, limits.maxBytes) };
  return bytes > limit ? { contentType, why: "too-large", limit } : { contentType, body };
}

function limitOf(judged: Judgement | undefined, { maxBytes }: BodyLimits): number {
  return judged?.take === "pdf" ? maxPdfBytes : maxBytes;
}
