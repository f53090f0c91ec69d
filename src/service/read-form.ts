// What a form sent: a few short fields of text, however it was wrapped. Anything else is not ours.
import type { Context } from "hono";

/** Field by field; where one came twice, the last. Files are no text, and left out. */
export type Form = ReadonlyMap<string, string>;

/** `undefined` when the body is none of the two kinds that a form, or a mail program's one-click (RFC 8058 §3.1), sends. */
export async function readForm({ req }: Context): Promise<Form | undefined> {
  const type = req.header("content-type") ?? "";
  if (!/^\s*(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i.test(type)) return undefined;
  const body = await req.arrayBuffer();
  const data = await new Response(body, { headers: { "content-type": type } }).formData().catch(ifMalformed);
  if (data === undefined) return undefined;
  return new Map([...data].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
}

/** The platform's parser throws a TypeError for a body that is not as its type says. */
function ifMalformed(error: unknown): undefined {
  if (!(error instanceof TypeError)) throw error;
}
