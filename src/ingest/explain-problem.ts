// Why a source gave no more, in the words of a report: the one place that knows which of the editor's files is meant.
import { explainFailure } from "../domain/fetch-failure.ts";
import type { Problem, Service } from "../sources/services/service.ts";
import type { Fetched } from "../web/fetch-page.ts";

const settingsFile = "content/publication.yaml";
const secretsFile = ".env";

/** What is known beside the failure: `inside` as the settings have it. */
type Asked = { inside: boolean };

/** One line for a feed that could not be fetched. */
export function explainFeedFailure(fetched: Extract<Fetched, { ok: false }>, asked: Asked): string {
  if (fetched.status === 410)
    return `The feed is gone for good (410) and is not asked again. Remove it from ${settingsFile}.`;
  return explainFailure(fetched.why, { ...fetched, what: "feed" }) + insideHint(fetched.why, asked);
}

/**
 * One line for a problem of a service. `variable` is the environment variable that its secret stands in,
 * `hasSecret` whether it holds one.
 */
export function explainProblem(
  problem: Problem,
  { address, secret }: Pick<Service, "address" | "secret">,
  at: Asked & { variable: string; hasSecret: boolean },
): string {
  const code = problem.status === undefined ? "" : ` (${problem.status})`;
  switch (problem.why) {
    case "bad-address":
      return `Write ${address}.`;
    case "no-secret":
      return `There is no ${secret.is}. Put it in ${secretsFile} as ${at.variable}.`;
    case "bad-secret":
      return `Write ${at.variable} in ${secretsFile} as ${secret.written ?? secret.is}.`;
    case "refused-secret":
      return at.hasSecret
        ? `The service refuses the token${code}. Make a new one and put it in ${secretsFile} as ${at.variable}.`
        : `The service answers nobody without a token${code}. Put one in ${secretsFile} as ${at.variable}.`;
    case "refused-login":
      return `The service refuses the client or the password${code}. Check all parts of ${at.variable} in ${secretsFile}.`;
    case "closed-to-programs":
      return `The service answers no programs${code}. Allow API access in its settings, under Authentication.`;
    case "rate-limited":
      return `The service asks us to slow down${code}. What was had so far is kept.`;
    case "not-found":
      return `There is nothing at this address${code}. Check it in ${settingsFile}.`;
    case "not-understood":
      return `The service does not understand what it is asked${code}. Check the address in ${settingsFile}.`;
    case "server-error":
      return `The service has a fault${code}.`;
    case "bad-answer":
      return "The answer is not what this service sends. Check the address, or try again later.";
    case "strange-next-page":
      return `The service says that its next page is at ${problem.movedTo}. Nothing is asked there; what was had so far is kept.`;
    case "no-store":
      return problem.said ?? "There is no store here.";
    case "moved":
      return `It has moved to ${problem.movedTo ?? "another address"}. Put the new address into ${settingsFile}.`;
    default:
      return (
        explainFailure(problem.why, { what: "service", limit: problem.limit }) + insideHint(problem.why, at)
      );
  }
}

/** Only the editor knows whether a private address is their own. */
function insideHint(why: string, { inside }: Asked): string {
  const isRefused = why === "refused-address" || why === "refused-port";
  return isRefused && !inside
    ? ` If it stands in your own network, write inside: true under it in ${settingsFile}.`
    : "";
}
