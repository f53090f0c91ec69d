import { describe, expect, it } from "vitest";
import { explainProblem } from "../../src/ingest/explain-problem.ts";
import type { Problem } from "../../src/sources/services/service.ts";
import { services } from "../../src/sources/services.ts";

const at = { variable: "WORK_TOKEN", hasSecret: true, inside: false };
const words = (problem: Problem, more: Partial<typeof at> = {}) =>
  explainProblem(problem, services.wallabag, { ...at, ...more });

describe("explainProblem", () => {
  it.each([
    [{ why: "bad-address" }, "Write wallabag's own address, for example https://read.example."],
    [{ why: "no-secret" }, "There is no secret of wallabag. Put it in .env as WORK_TOKEN."],
    [{ why: "bad-secret" }, "Write WORK_TOKEN in .env as client_id:client_secret:user:password."],
    [
      { why: "refused-secret", status: 401 },
      "The service refuses the token (401). Make a new one and put it in .env as WORK_TOKEN.",
    ],
    [
      { why: "rate-limited", status: 429 },
      "The service asks us to slow down (429). What was had so far is kept.",
    ],
    [
      { why: "not-found", status: 404 },
      "There is nothing at this address (404). Check it in content/publication.yaml.",
    ],
    [
      { why: "moved", movedTo: "https://new.example/" },
      "It has moved to https://new.example/. Put the new address into content/publication.yaml.",
    ],
    [{ why: "too-large", limit: 30_000_000 }, "the answer is larger than 30 MB and was not read."],
  ] as [Problem, string][])("says of %j: %s", (problem, expected) => {
    expect(words(problem)).toBe(expected);
  });

  it("asks for a token, not for a new one, where none was sent", () => {
    expect(words({ why: "refused-secret", status: 401 }, { hasSecret: false })).toBe(
      "The service answers nobody without a token (401). Put one in .env as WORK_TOKEN.",
    );
  });
});
