// A WebSub hub is told that the feeds may have changed: it asks them then, and tells whoever follows them through it.
import { pushedPaths } from "../editions/feed-list.ts";
import type { FridayWorld } from "./friday-world.ts";

/**
 * WebSub leaves to the hubs how they are told; all known ones take PubSubHubbub 0.4 §7.1, in one request for all.
 * A hub that does not answer is nobody's trouble: readers' programs ask by themselves, later.
 */
export async function tellHub(
  { hub, url }: { hub: string; url: string },
  { ask, say }: Pick<FridayWorld, "ask" | "say">,
): Promise<void> {
  const topics = pushedPaths.map((path): [string, string] => ["hub.url", url + path]);
  const answer = await ask(hub, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams([["hub.mode", "publish"], ...topics]).toString(),
  });
  if (answer.ok && answer.status < 300) say("Told the hub of the feeds.");
  else
    say(
      `The hub at ${hub} was not told of the feeds: ${answer.ok ? `it answered ${answer.status}` : answer.why}.`,
    );
}
