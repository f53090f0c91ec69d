// The copies of pages that the Internet Archive keeps for everybody: whether there is one, and the wish for a new one.
import { z } from "zod";
import { parseJson } from "../domain/parse-json.ts";
import { isPublicUrl } from "../domain/public-url.ts";
import type { Web } from "../web/fetch-page.ts";

/** https://archive.org/help/wayback_api.php */
const Available = z.object({
  archived_snapshots: z.object({
    closest: z.object({ available: z.boolean(), url: z.string(), status: z.string().optional() }).optional(),
  }),
});

const answerLimits = { timeoutMs: 20_000, maxBodyBytes: 100_000 };
/** To save a page is to fetch it with all that belongs to it. */
const saveLimits = { timeoutMs: 90_000, maxBodyBytes: 1, mayBeCut: true };

/** The copy that is nearest to a day (`2026-11-27`), of a page that was there; `undefined` where none is known. */
export async function findCopy(
  url: string,
  day: string,
  web: Pick<Web, "fetchPage">,
): Promise<string | undefined> {
  const asked = new URL("https://archive.org/wayback/available");
  asked.search = new URLSearchParams({ url, timestamp: day.replaceAll("-", "") }).toString();
  const fetched = await web.fetchPage(asked.href, answerLimits);
  if (!fetched.ok) return undefined;
  const answer = Available.safeParse(parseJson(Buffer.from(fetched.body).toString("utf8"))).data;
  const closest = answer?.archived_snapshots.closest;
  const wasThere = closest?.available && /^2/.test(closest.status ?? "200");
  return wasThere ? copyAt(closest.url) : undefined;
}

/** Asks for a copy of the page as it is now; `undefined` where there is none in the end. */
export async function saveCopy(url: string, web: Pick<Web, "fetchPage">): Promise<string | undefined> {
  const fetched = await web.fetchPage(`https://web.archive.org/save/${url}`, saveLimits);
  return fetched.ok ? copyAt(fetched.url) : undefined;
}

/** The address of a copy, over a safe connection; `undefined` for any other address. */
function copyAt(address: string): string | undefined {
  const safe = address.replace(/^http:/, "https:");
  const isCopy = /^https:\/\/web\.archive\.org\/web\/\d{4,14}[a-z_]*\/https?:\/\//.test(safe);
  return isCopy && isPublicUrl(safe) ? safe : undefined;
}
