// The site as readers get it now, asked past every cache on the way.
import type { ServiceAnswer } from "../web/ask-service.ts";

type Ask = (url: string, request?: { headers?: Record<string, string> }) => Promise<ServiceAnswer>;

/** The site, asked with a word that makes every question a new one. */
export type LiveSite = {
  /** What it was built from, as its `/build.txt` says, if it does; or that it cannot be asked. */
  build(): Promise<{ isReached: boolean; hash: string | undefined }>;
  /** Whether the page of the issue is there and belongs to this frozen mail; else what there is instead. */
  hasIssue(number: number, mail: string): Promise<{ ok: true } | { ok: false; says: string }>;
};

/** `url` is the publication's, without a slash at its end; `mark` gives a word that nobody asked with before. */
export function liveSite(url: string, { ask, mark }: { ask: Ask; mark: () => string }): LiveSite {
  const fresh = (path: string) =>
    ask(`${url}${path}?fresh=${mark()}`, { headers: { "cache-control": "no-cache", pragma: "no-cache" } });
  return {
    build: async () => {
      const answer = await fresh("/build.txt");
      if (!answer.ok || answer.status >= 500) return { isReached: false, hash: undefined };
      return { isReached: true, hash: /^[0-9a-f]{16}$/m.exec(answer.status === 200 ? answer.text : "")?.[0] };
    },
    hasIssue: async (number, mail) => {
      const answer = await fresh(`/issues/${number}/`);
      if (!answer.ok) return { ok: false, says: `it cannot be asked (${answer.why})` };
      if (answer.status !== 200) return { ok: false, says: `it answers ${answer.status}` };
      return answer.text.includes(`content="${mail}"`)
        ? { ok: true }
        : { ok: false, says: "it shows another version of the issue" };
    },
  };
}
