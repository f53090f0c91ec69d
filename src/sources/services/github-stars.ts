// GitHub's list of starred repositories (https://docs.github.com/rest/activity/starring), newest star first,
// with a token or without. A repository's description is its owner's, so it is no note; its topics are tags.
import { z } from "zod";
import { exactInstant } from "../fields/exact-instant.ts";
import { listOf, maybeTrue } from "../fields/lenient.ts";
import { nextLink } from "./addresses.ts";
import { readList } from "./record-list.ts";
import { nothingBecause, type Service } from "./service.ts";

const Star = z.object({
  starred_at: z.string(),
  repo: z.object({
    html_url: z.string(),
    full_name: z.string(),
    private: maybeTrue,
    topics: listOf(z.string()),
  }),
});

export const githubStars: Service<"github-stars"> = {
  kind: "github-stars",
  address: "the account's name, for example you or https://github.com/you",
  secret: { variable: "GITHUB_TOKEN", is: "token of GitHub" },
  async read(ask, settings) {
    const account = accountIn(settings.address);
    if (!account) return nothingBecause({ why: "bad-address" });
    return readList(ask, settings, {
      service: "GitHub",
      name: "star",
      first: `https://api.github.com/users/${account}/starred?per_page=100&sort=created&direction=desc`,
      request: {
        headers: {
          // This type adds the date of the star.
          accept: "application/vnd.github.star+json",
          "x-github-api-version": "2022-11-28",
          ...(settings.secret ? { authorization: `Bearer ${settings.secret}` } : {}),
        },
      },
      answer: z.array(z.unknown()),
      recordsOf: (stars) => stars,
      record: Star,
      capturesOf: ({ starred_at, repo }) => [
        {
          url: repo.html_url,
          title: repo.full_name,
          tags: repo.topics,
          savedAt: exactInstant(starred_at),
          private: repo.private || undefined,
        },
      ],
      next: ({ headers }) => nextLink(headers),
    });
  },
};

/** GitHub's rule for names: letters, digits and hyphens, 39 characters at most. */
function accountIn(address: string): string | undefined {
  return /^(?:https:\/\/(?:www\.)?github\.com\/|@)?([a-z\d][a-z\d-]{0,38})\/?$/i.exec(address.trim())?.[1];
}
