// A question to a server of the demo's own, on this machine.
import { request } from "node:http";
import { text } from "node:stream/consumers";

/** What it answers; where there is a form it is posted. Throws where the answer is no yes. */
export async function ask(port: number, path: string, form?: Record<string, string>): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const method = form ? "POST" : "GET";
  const headers = form && { "content-type": "application/x-www-form-urlencoded" };
  const asking = request({ host: "127.0.0.1", port, path, method, headers, agent: false }, (answer) => {
    const isFine = answer.statusCode === 200;
    if (!isFine) reject(new Error(`${method} ${path} was answered with ${answer.statusCode}.`));
    text(answer).then(resolve, reject);
  });
  asking.once("error", reject);
  asking.end(form && new URLSearchParams(form).toString());
  return await promise;
}
