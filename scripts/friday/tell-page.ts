// A page is told that one of ours links to it (Webmention, https://www.w3.org/TR/webmention/ §3.1): it is read for where
// it wants to be told, and that place is asked. Each host in its turn, and none in a network of somebody's own.
import { decodeBytes } from "../../src/domain/decode-bytes.ts";
import { mayPass } from "../../src/domain/fetch-failure.ts";
import { publicUrl } from "../../src/domain/public-url.ts";
import type { FridayWorld, Told } from "../../src/shipping/friday-world.ts";
import type { ServiceAnswer, ServiceDoor } from "../../src/web/ask-service.ts";
import type { PoliteWeb } from "../../src/web/polite-web.ts";
import type { World } from "../world.ts";

/** Nothing of a page counts here but its head and where it ended. */
const pageLimits = { maxBodyBytes: 1_000_000, mayBeCut: true };
/** As many as a page may have (src/web/fetch-page.ts). */
const mostRedirects = 5;

/** What a host may be asked with: one of each for all pages of a run, so that each host waits for its turn. */
type Means = { web: PoliteWeb; ask: ServiceDoor["ask"] };

/** For a run: what it knows of a host, that it rests and when it was asked last, counts for the next page. */
export function pageTeller(world: World): FridayWorld["tellPage"] {
  let web: Promise<PoliteWeb> | undefined;
  const { ask } = world.doorFor({ inside: false });
  return async (mention) => {
    web ??= world.politeWeb();
    return tellPage(mention, { web: await web, ask });
  };
}

async function tellPage(mention: { source: string; target: string }, means: Means): Promise<Told> {
  const page = await means.web.fetchPage(mention.target, pageLimits);
  const link = page.headers?.["link"];
  const html = page.ok ? decodeBytes(page.body, { form: "html", contentType: page.contentType }) : undefined;
  const { webmentionEndpoint } = await import("../../src/reading/webmention-endpoint.ts");
  const endpoint = webmentionEndpoint({ url: page.url, link, html });
  if (endpoint === undefined) return !page.ok && mayPass(page.why) ? "failed" : "unasked";
  return tellEndpoint(endpoint, new URLSearchParams(mention).toString(), means);
}

/** A redirect is followed with the same words: nothing secret is in them, and each address is looked at anew. */
async function tellEndpoint(endpoint: string, body: string, { web, ask }: Means): Promise<Told> {
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  let url: string | undefined = endpoint;
  for (let redirects = 0; redirects <= mostRedirects && url !== undefined; redirects++) {
    const asked: string = url;
    const answer = await web.inTurn(asked, () => ask(asked, { method: "POST", headers, body }));
    const told = answer === undefined ? "failed" : whatItMeans(answer);
    if (told !== "elsewhere") return told;
    url = publicUrl((answer && !answer.ok && answer.movedTo) || "", asked)?.href;
  }
  return "refused";
}

/** §3.1.3: any 2xx is taken for yes. RFC 9110 §15.4.4: a 303 has taken it, and shows what came of it elsewhere. */
function whatItMeans(answer: ServiceAnswer): Told | "elsewhere" {
  if (!answer.ok) {
    if (answer.why === "moved") return answer.status === 303 ? "taken" : "elsewhere";
    return mayPass(answer.why) ? "failed" : "refused";
  }
  if (answer.status >= 200 && answer.status < 300) return "taken";
  return answer.status === 429 || answer.status >= 500 ? "failed" : "refused";
}
