// What every live service promises, tested against a loopback server that pages as the service does.
import type { ServerResponse } from "node:http";
import { expect, it } from "vitest";
import type { Service, ServiceSettings } from "../../src/sources/services/service.ts";
import { aService, said, sendJson, theSettings } from "./service.ts";

export type FakePages = {
  service: Service;
  settings: Partial<ServiceSettings>;
  /** Which page a request is for, from 0; `undefined` for log-ins and the like. */
  pageAsked(url: URL): number | undefined;
  /** Answers any request as the service does, when it has these records on its pages. */
  answer(url: URL, response: ServerResponse, pages: unknown[][]): void;
  /** A record of the service that leads to `url` and was saved at `at`. */
  record(url: string, at: string): unknown;
  /** What the service calls a record in reports. */
  name: string;
  /** How many records make a full page; 2 where the service says itself whether there are more. */
  perPage?: number;
  /** False where the service does not tell when a link was saved. */
  isDated?: boolean;
  /** False where an old page says nothing about the next one. */
  isNewestFirst?: boolean;
  /** False where the service answers without a token too. */
  needsSecret?: boolean;
  wrongAddress: string;
};

export function keepsTheServicesPromises(fake: FakePages): void {
  const { service, perPage = 2, isDated = true, isNewestFirst = true, needsSecret = true } = fake;
  const settings = theSettings(fake.settings);
  const record = (n: number) =>
    fake.record(`https://example.org/${n}`, new Date(newest - n * hour).toISOString());
  const first = Array.from({ length: perPage }, (_, n) => record(n));
  const pages = [first, [record(perPage)]];
  const serving = (given: unknown[][], instead?: (page: number, response: ServerResponse) => boolean) =>
    aService((url, response) => {
      const page = fake.pageAsked(url);
      if (page !== undefined && instead?.(page, response)) return;
      fake.answer(url, response, given);
    });

  it("reads all pages, in the service's order", async () => {
    const { ask } = await serving(pages);
    const reading = await service.read(ask, settings);
    expect(reading.problem).toBeUndefined();
    expect(reading.skipped).toEqual([]);
    expect(reading.captures.map((capture) => capture.url)).toEqual(
      Array.from({ length: perPage + 1 }, (_, n) => `https://example.org/${n}`),
    );
    expect(reading.captures.every((capture) => capture.source === "Test")).toBe(true);
    expect(reading.captures[0]?.savedAt).toBe(isDated ? new Date(newest).toISOString() : undefined);
  });

  const whole = "reads all pages however old they are";
  it(isNewestFirst ? "asks for no page after one that is older than wanted" : whole, async () => {
    const { ask, asked } = await serving(pages);
    const since = new Date(newest + hour).toISOString();
    const { captures } = await service.read(ask, { ...settings, since });
    expect(captures).toHaveLength(isNewestFirst ? 0 : perPage + 1);
    expect(asked.map(({ url }) => fake.pageAsked(url)).includes(1)).toBe(!isNewestFirst);
  });

  it.each([
    [429, { "retry-after": "120" }, "slow down (429)", 120_000],
    [401, {}, "refuses the token (401)", undefined],
    [502, {}, "fault (502)", undefined],
  ])(
    "keeps what it had when page two answers %d, and says why",
    async (status, headers, words, retryAfterMs) => {
      const { ask } = await serving(pages, (page, response) => {
        if (page === 1) sendJson(response, {}, headers, status);
        return page === 1;
      });
      const reading = await service.read(ask, settings);
      expect(reading.captures).toHaveLength(perPage);
      expect(said(service, reading)).toContain(words);
      expect(reading.problem?.retryAfterMs).toBe(retryAfterMs);
    },
  );

  it.each(["<html>", "[{", '{"error":1}'])("names an answer that is not the service's: %s", async (body) => {
    const { ask } = await serving(pages, (_page, response) => {
      sendJson(response, body);
      return true;
    });
    const reading = await service.read(ask, settings);
    expect(reading.captures).toEqual([]);
    expect(said(service, reading)).toContain("not what this");
  });

  it("names a broken record among good ones", async () => {
    const { ask } = await serving([[record(0), 7, record(1)]]);
    const reading = await service.read(ask, settings);
    expect(reading.captures).toHaveLength(2);
    expect(reading.skipped).toEqual([
      {
        where: `${fake.name} 2`,
        why: expect.stringMatching(new RegExp(`^it is not a ${fake.name} as \\w+ sends it$`)),
      },
    ]);
  });

  it("explains an address that it cannot read, and asks nobody", async () => {
    const { ask, asked } = await serving(pages);
    const reading = await service.read(ask, { ...settings, address: fake.wrongAddress });
    expect(reading.captures).toEqual([]);
    expect(said(service, reading)).toMatch(/^Write /);
    expect(asked).toEqual([]);
  });

  if (!needsSecret) return;
  it("says which variable the secret is missing from, and asks nobody", async () => {
    const { ask, asked } = await serving(pages);
    const reading = await service.read(ask, { ...settings, secret: undefined });
    expect(said(service, reading)).toContain(`.env as ${service.secret.variable}`);
    expect(asked).toEqual([]);
  });
}

const newest = Date.parse("2026-11-26T10:00:00.000Z");
const hour = 3_600_000;
