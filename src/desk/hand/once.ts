// A letter that comes twice is answered twice and done once: a browser that did not see the first answer sends it again.
import type { MiddlewareHandler } from "hono";

/** More than a browser has on its way. */
const mostRemembered = 1_000;

/** By the header X-Letter, a name that is each letter's own; what has none is done as often as it comes. */
export function once(): MiddlewareHandler {
  const answers = new Map<string, Promise<Response>>();
  return async (context, next) => {
    const name = context.req.header("x-letter");
    if (name === undefined || context.req.method !== "POST") return await next();
    const known = answers.get(name);
    if (known !== undefined) return (await known).clone();
    const answer = next().then(() => context.res.clone());
    answers.set(name, answer);
    if (answers.size > mostRemembered) answers.delete([...answers.keys()][0] ?? "");
    // What broke may be tried again.
    const { status } = await answer;
    if (status >= 500) answers.delete(name);
  };
}
