// A loopback server that answers as a service does, and the `Ask` that leads to it.
import type { IncomingMessage, ServerResponse } from "node:http";
import { fetch } from "undici";
import { explainProblem } from "../../src/ingest/explain-problem.ts";
import type { Ask, Service, ServiceReading, ServiceSettings } from "../../src/sources/services/service.ts";
import { aClock } from "./clock.ts";
import { aWeb } from "./loopback-web.ts";

export type FakeService = {
  ask: Ask;
  asked: { url: URL; headers: IncomingMessage["headers"]; method: string; body: string }[];
};

/** Every host leads to `answer`, which gets the URL as the service would have seen it, and the body that was sent. */
export async function aService(
  answer: (
    url: URL,
    response: ServerResponse,
    request: { headers: IncomingMessage["headers"]; body: string; method: string },
  ) => void,
): Promise<FakeService> {
  const asked: FakeService["asked"] = [];
  const web = await aWeb((request, response) => {
    const url = new URL(String(request.headers["x-asked"]));
    let body = "";
    request.on("data", (chunk: Buffer) => {
      body += chunk;
    });
    request.on("end", () => {
      const seen = { url, headers: request.headers, method: request.method ?? "GET", body };
      asked.push(seen);
      answer(url, response, seen);
    });
  });
  const ask: Ask = async (url, { method = "GET", headers = {}, body } = {}) => {
    const response = await fetch(`http://127.0.0.1:${web.port}/`, {
      method,
      headers: { ...headers, "x-asked": url },
      ...(body === undefined ? {} : { body }),
    });
    return {
      ok: true,
      status: response.status,
      headers: Object.fromEntries(response.headers),
      text: await response.text(),
    };
  };
  return { ask, asked };
}

export function sendJson(
  response: ServerResponse,
  value: unknown,
  headers: Record<string, string> = {},
  status = 200,
): void {
  response
    .writeHead(status, { "content-type": "application/json", ...headers })
    .end(typeof value === "string" ? value : JSON.stringify(value));
}

/** Why the service gave no more, in the words of a report; empty when nothing is wrong. */
export function said(
  service: Pick<Service, "address" | "secret">,
  { problem }: ServiceReading,
  hasSecret = true,
): string {
  return problem
    ? explainProblem(problem, service, { variable: service.secret.variable, hasSecret, inside: false })
    : "";
}

export function theSettings(given: Partial<ServiceSettings> = {}): ServiceSettings {
  return {
    address: "",
    take: [],
    secret: "token",
    since: undefined,
    source: "Test",
    clock: aClock(),
    ...given,
  };
}
