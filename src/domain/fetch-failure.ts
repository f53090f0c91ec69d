// Why a page, a feed or an answer could not be had: one list of reasons, from the socket to the disk to the report.
import { z } from "zod";

/** What was asked for: a link's page, a feed, or a service's answer. */
export type Asked = "page" | "feed" | "service";

/** What is known beside the reason; a sentence leaves out what is not. */
export type FailureFacts = {
  what: Asked;
  /** The status of the answer, when there was one. */
  status?: number | undefined;
  /** The limit that was met: bytes for `too-large`, redirects for `too-many-redirects`. */
  limit?: number | undefined;
  /** Where a service says it lives now. */
  movedTo?: string | undefined;
  /** When it is tried again, in words ("in 6 hours"); only said of what may pass. */
  again?: string | undefined;
};

type Reason = {
  /** It may have passed by the next time. */
  mayPass?: true;
  /** What every page says when it is this machine that cannot get out. */
  isOurConnection?: true;
  say(facts: FailureFacts): string;
};

/** What stands for the thing asked for, in a sentence. */
const nouns: Record<Asked, string> = { page: "page", feed: "feed", service: "answer" };

const reasons = {
  unchanged: { say: () => "nothing new." },
  robots: { say: () => "the site asks programs not to read this page (robots.txt). Open it yourself." },
  "not-a-web-address": {
    say: ({ what }) =>
      `this is not an http or https address. Correct it in ${what === "page" ? "the source" : "the settings"}.`,
  },
  "refused-address": {
    mayPass: true,
    isOurConnection: true,
    say: (facts) => `its address leads to a private network, so it was not opened.${openIt(facts)}`,
  },
  "refused-port": {
    say: (facts) =>
      `it stands on a port where no web page is expected, so it was not opened.${openIt(facts)}`,
  },
  "no-such-host": {
    mayPass: true,
    isOurConnection: true,
    say: () => "no such host. Check the spelling; the site may be gone.",
  },
  unreachable: {
    mayPass: true,
    isOurConnection: true,
    say: () => "the site cannot be reached.",
  },
  "bad-certificate": {
    say: ({ what }) =>
      `the site's certificate is not valid.${what === "page" ? " Open it yourself before you pick it." : ""}`,
  },
  timeout: {
    mayPass: true,
    isOurConnection: true,
    say: () => "no answer in time.",
  },
  "too-large": {
    say: ({ what, limit }) =>
      `the ${nouns[what]} is ${limit === undefined ? "too large" : `larger than ${limit / 1e6} MB`} and was not read.${what === "page" ? " Write its title and summary yourself." : ""}`,
  },
  "too-many-redirects": {
    say: ({ limit }) =>
      `it redirects ${limit === undefined ? "too often" : `more than ${limit} times`}. Find the address it should lead to.`,
  },
  "bad-redirect": { say: ({ status }) => `it redirects to something that is no web page${code(status)}.` },
  moved: { say: ({ movedTo }) => `it has moved to ${movedTo ?? "another address"}.` },
  "bad-answer": {
    mayPass: true,
    say: () => "the answer could not be understood.",
  },
  "not-text": {
    say: ({ what }) =>
      what === "page"
        ? "it is not a text page; only its kind was noted."
        : `the ${nouns[what]} is not a text.`,
  },
  "not-found": {
    say: ({ what, status }) =>
      `the ${nouns[what]} is gone${code(status)}. Check ${what === "page" ? "the link, or drop it" : "its address, or remove it"}.`,
  },
  blocked: {
    say: (facts) => `the site refuses to be read by a program${code(facts.status)}.${openIt(facts)}`,
  },
  "rate-limited": {
    mayPass: true,
    say: ({ status }) => `the site asks us to slow down${code(status)}.`,
  },
  "server-error": {
    mayPass: true,
    say: ({ status }) => `the site has a fault${code(status)}.`,
  },
} satisfies Record<string, Reason>;

export type FetchFailure = keyof typeof reasons;

const table: Record<string, Reason | undefined> = reasons;

/** A reason as it stands on disk. A word that another version wrote is kept as it is; nothing follows from it. */
export const KeptFailure = z.union([
  z.custom<FetchFailure>((why) => typeof why === "string" && Object.hasOwn(reasons, why)),
  z.string().brand<"unknown failure">(),
]);
export type KeptFailure = z.infer<typeof KeptFailure>;

/** True for a failure that may have passed by the next time. */
export function mayPass(why: string): boolean {
  return reasonOf(why)?.mayPass ?? false;
}

/** True for what every address says when it is this machine that cannot get out. */
export function isOurConnection(why: string): boolean {
  return reasonOf(why)?.isOurConnection ?? false;
}

/**
 * One line: what happened and what an editor can do. It knows nothing of the editor's files.
 * @example explainFailure("not-found", { what: "page", status: 404 }) // "the page is gone (404). Check the link, or drop it."
 */
export function explainFailure(why: KeptFailure, facts: FailureFacts): string {
  const reason = reasonOf(why);
  if (!reason) return `it could not be read (${why}).`;
  const again = reason.mayPass && facts.again !== undefined ? ` It is tried again ${facts.again}.` : "";
  return `${reason.say(facts)}${again}`;
}

function reasonOf(why: string): Reason | undefined {
  return Object.hasOwn(table, why) ? table[why] : undefined;
}

function code(status: number | undefined): string {
  return status === undefined ? "" : ` (${status})`;
}

/** A page can be opened by hand; what is asked on every run cannot. */
function openIt({ what }: FailureFacts): string {
  return what === "page" ? " Open it yourself." : "";
}
