// What a form of ours sent.
import type { Context } from "hono";

/** Field by field, the last where one came twice; files are no text, and left out. */
export async function formOf({ req }: Context): Promise<Record<string, string>> {
  const body = await req.parseBody();
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
}
