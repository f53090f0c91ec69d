// GitHub's list of starred repositories (https://docs.github.com/rest/activity/starring), newest star first,
// with a token or without. A repository's description is its owner's, so it is no note; its topics are tags.
import { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import {
  askJson,
  instantOf,
  nextLink,
  nothingBecause,
  type PageResult,
  readAllPages,
  readRecords,
  type Service,
} from "./service.ts";

const Star = z.object({
  starred_at: z.string(),
  repo: z.object({
    html_url: z.string(),
    full_name: z.string(),
    private: z.boolean().catch(false),
    topics: z.array(z.string()).catch([]),
  }),
});

const origin = "https://api.github.com/";

/** `address` is the account, `you` or `https://github.com/you`. */
export const githubStars: Service = {
  kind: "github-stars",
  secretVariable: "GITHUB_TOKEN",
  async read(ask, settings) {
    const account = accountIn(settings.address);
    if (!account)
      return nothingBecause("Write the account's name, for example you or https://github.com/you.");
    const headers: Record<string, string> = {
      // This type adds the date of the star.
      accept: "application/vnd.github.star+json",
      "x-github-api-version": "2022-11-28",
      ...(settings.secret ? { authorization: `Bearer ${settings.secret}` } : {}),
    };
    const first = `${origin}users/${account}/starred?per_page=100&sort=created&direction=desc`;
    return readAllPages(first, settings.since, async (at): Promise<PageResult> => {
      const asked = await askJson(ask, at, z.array(z.unknown()), { headers });
      if (!asked.ok) return asked;
      const read = readRecords(asked.data, {
        schema: Star,
        name: "star",
        service: "GitHub",
        capturesOf: (star) => [captureOf(star, settings.source)],
      });
      const next = nextLink(asked.headers);
      // The token goes to GitHub and nowhere else.
      return { ok: true, page: { ...read, next: next?.startsWith(origin) ? next : undefined } };
    });
  },
};

/** GitHub's rule for names: letters, digits and hyphens, 39 characters at most. */
function accountIn(address: string): string | undefined {
  return /^(?:https:\/\/(?:www\.)?github\.com\/|@)?([a-z\d][a-z\d-]{0,38})\/?$/i.exec(address.trim())?.[1];
}

function captureOf(star: z.infer<typeof Star>, source: string): Capture {
  return {
    url: star.repo.html_url,
    title: star.repo.full_name,
    tags: star.repo.topics,
    savedAt: instantOf(star.starred_at),
    private: star.repo.private || undefined,
    source,
  };
}
