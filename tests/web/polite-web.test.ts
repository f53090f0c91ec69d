import { describe, expect, it } from "vitest";
import { openServiceDoor } from "../../src/web/ask-service.ts";
import type { Fetched } from "../../src/web/fetch-page.ts";
import { openWeb } from "../../src/web/fetch-page.ts";
import { politeWeb } from "../../src/web/polite-web.ts";
import { retryAfterHeaderMs, retryAfterMs } from "../../src/web/retry-after.ts";
import { aClock, aSteppingClock } from "../support/clock.ts";
import { aWeb } from "../support/loopback-web.ts";

const why = (fetched: Fetched) => (fetched.ok ? "ok" : fetched.why);

describe("a polite web", () => {
  it("asks one host one thing at a time, and others meanwhile", async () => {
    let atOnce = 0;
    let mostAtOnce = 0;
    const hosts = new Set<string>();
    const web = await aWeb((_request, response, url) => {
      if (url.hostname === "a.example") {
        atOnce += 1;
        mostAtOnce = Math.max(mostAtOnce, atOnce);
      }
      hosts.add(url.hostname);
      setTimeout(() => {
        if (url.hostname === "a.example") atOnce -= 1;
        response.writeHead(200, { "content-type": "text/html" }).end("<p>hi");
      }, 10);
    });
    const polite = politeWeb(openWeb(web.network), { clock: aClock(), gapMs: 0 });
    await Promise.all(
      ["a", "a", "a", "b", "c"].map((host, at) => polite.fetchPage(`http://${host}.example/${at}`)),
    );
    expect(mostAtOnce).toBe(1);
    expect(hosts.size).toBe(3);
    await polite.close();
  });

  it("leaves a host alone once it said slow down, and takes a 403 after that for the same", async () => {
    const answers = [200, 429, 403];
    const web = await aWeb((_request, response) =>
      response
        .writeHead(answers.shift() ?? 200, { "content-type": "text/html", "retry-after": "0" })
        .end("x"),
    );
    const polite = politeWeb(openWeb(web.network), { clock: aClock(), gapMs: 0 });
    expect([
      why(await polite.fetchPage("http://a.example/1")),
      why(await polite.fetchPage("http://a.example/2")),
      why(await polite.fetchPage("http://a.example/3")),
    ]).toEqual(["ok", "rate-limited", "rate-limited"]);
    const long = await aWeb((_request, response) => response.writeHead(429, { "retry-after": "3600" }).end());
    const patient = politeWeb(openWeb(long.network), { clock: aClock(), gapMs: 0 });
    for (let time = 0; time < 5; time++)
      expect(why(await patient.fetchPage("http://a.example/"))).toBe("rate-limited");
    expect(long.requests).toHaveLength(1);
    await polite.close();
    await patient.close();
  });

  it("asks a host again when the time it asked for is over by the clock", async () => {
    let now = "2026-11-27T09:00:00.000Z";
    const web = await aWeb((_request, response) => response.writeHead(429, { "retry-after": "120" }).end());
    const polite = politeWeb(openWeb(web.network), { clock: { now: () => now }, gapMs: 0 });
    const ask = () => polite.fetchPage("http://a.example/");
    expect(await ask()).toMatchObject({ why: "rate-limited", retryAfterMs: 120_000 });
    now = "2026-11-27T09:01:59.000Z";
    expect(await ask()).toMatchObject({ why: "rate-limited", retryAfterMs: 1_000 });
    expect(web.requests).toHaveLength(1);
    now = "2026-11-27T09:02:00.000Z";
    await ask();
    expect(web.requests).toHaveLength(2);
    await polite.close();
  });

  it("waits no longer than its gap when the clock is turned back meanwhile", async () => {
    const web = await aWeb((_request, response) =>
      response.writeHead(200, { "content-type": "text/html" }).end("x"),
    );
    const backAnHour = aSteppingClock(-3_600_000);
    const polite = politeWeb(openWeb(web.network), { clock: backAnHour, gapMs: 5 });
    for (const path of ["1", "2", "3"])
      expect(why(await polite.fetchPage(`http://a.example/${path}`))).toBe("ok");
    await polite.close();
  });

  it("reads robots.txt once before pages, and never before feeds", async () => {
    const web = await aWeb((_request, response, url) => {
      if (url.pathname === "/robots.txt")
        response.writeHead(200, { "content-type": "text/plain" }).end("User-agent: *\nDisallow: /private/\n");
      else response.writeHead(200, { "content-type": "text/html" }).end("x");
    });
    const polite = politeWeb(openWeb(web.network), { clock: aClock(), gapMs: 0 });
    expect(why(await polite.fetchPage("http://a.example/private/feed"))).toBe("ok");
    expect(web.requests).toHaveLength(1);
    expect(why(await polite.readPage("http://a.example/private/page"))).toBe("robots");
    expect(why(await polite.readPage("http://a.example/page"))).toBe("ok");
    expect(web.requests.filter((url) => url.endsWith("/robots.txt"))).toHaveLength(1);
    await polite.close();
  });

  it("leaves a host alone for the rest of the run once it kept us waiting three times, and no other host", async () => {
    const web = await aWeb((_request, response, url) => {
      if (url.hostname === "b.example") response.writeHead(200, { "content-type": "text/html" }).end("x");
    });
    const open = openWeb(web.network);
    // Long enough to arrive on a busy machine; the host that answers has all the time it wants.
    const soon = (url: string) =>
      open.fetchPage(url, { timeoutMs: url.includes("a.example") ? 400 : 10_000 });
    const polite = politeWeb({ ...open, fetchPage: soon }, { clock: aClock(), gapMs: 0 });
    const said = [];
    for (const page of [1, 2, 3, 4, 5, 6]) said.push(why(await polite.fetchPage(`http://a.example/${page}`)));
    expect(said).toEqual(Array.from({ length: 6 }, () => "timeout"));
    expect(web.requests.filter((url) => url.includes("a.example"))).toHaveLength(3);
    expect(why(await polite.fetchPage("http://b.example/"))).toBe("ok");
    await polite.close();
  });

  it("counts a robots.txt that never comes among the three", async () => {
    const web = await aWeb(() => {});
    const open = openWeb(web.network);
    const soon = (url: string) => open.fetchPage(url, { timeoutMs: 400 });
    const polite = politeWeb({ ...open, fetchPage: soon }, { clock: aClock(), gapMs: 0 });
    for (const page of [1, 2, 3, 4])
      expect(why(await polite.readPage(`http://a.example/${page}`))).toBe("timeout");
    expect(web.requests.map((url) => new URL(url).pathname)).toEqual(["/robots.txt", "/1", "/2"]);
    await polite.close();
  });

  it("forgets timeouts of another host and answers that only failed", async () => {
    const web = await aWeb((_request, response) => response.writeHead(500).end());
    const polite = politeWeb(openWeb(web.network), { clock: aClock(), gapMs: 0 });
    for (const page of [1, 2, 3, 4, 5]) await polite.fetchPage(`http://a.example/${page}`);
    expect(web.requests).toHaveLength(5);
    await polite.close();
  });

  it("obeys the beginning of a robots.txt that never ends", async () => {
    const web = await aWeb((_request, response, url) => {
      const isRobots = url.pathname === "/robots.txt";
      const filling = "#".repeat(100_000);
      response
        .writeHead(200, { "content-type": isRobots ? "text/plain" : "text/html" })
        .end(isRobots ? `User-agent: *\nDisallow: /private/\n${`${filling}\n`.repeat(20)}` : "x");
    });
    const polite = politeWeb(openWeb(web.network), { clock: aClock(), gapMs: 0 });
    expect(why(await polite.readPage("http://a.example/private/page"))).toBe("robots");
    expect(why(await polite.readPage("http://a.example/page"))).toBe("ok");
    await polite.close();
  });

  it.each([
    [404, "ok"],
    [500, "server-error"],
  ])("takes a robots.txt that answers %d for %s", async (status, expected) => {
    const web = await aWeb((_request, response, url) =>
      response
        .writeHead(url.pathname === "/robots.txt" ? status : 200, { "content-type": "text/html" })
        .end("x"),
    );
    const polite = politeWeb(openWeb(web.network), { clock: aClock(), gapMs: 0 });
    expect(why(await polite.readPage("http://a.example/page"))).toBe(expected);
    await polite.close();
  });
});

describe("conditional requests", () => {
  it("send validators byte for byte, and an unchanged page says so", async () => {
    const seen: (string | undefined)[] = [];
    const web = await aWeb((request, response) => {
      seen.push(request.headers["if-none-match"], request.headers["if-modified-since"]);
      response.writeHead(304).end();
    });
    const open = openWeb(web.network);
    const fetched = await open.fetchPage("http://a.example/", {
      validators: { etag: 'W/"x y"', lastModified: "Fri, 20 Nov 2026 10:00:00 GMT" },
    });
    expect(why(fetched)).toBe("unchanged");
    expect(seen).toEqual(['W/"x y"', "Fri, 20 Nov 2026 10:00:00 GMT"]);
    await open.close();
  });

  it("that nobody made are not answered by 304", async () => {
    const web = await aWeb((_request, response) => response.writeHead(304).end());
    const open = openWeb(web.network);
    for (const limits of [{}, { validators: {} }, { validators: { etag: undefined } }])
      expect(why(await open.fetchPage("http://a.example/", limits))).toBe("bad-answer");
    const door = openServiceDoor(web.network);
    expect(await door.ask("https://a.example/")).toEqual({ ok: false, why: "bad-answer" });
    await open.close();
    await door.close();
  });

  it("learn what an unchanged page says of itself now, and where it moved to for good", async () => {
    const web = await aWeb((_request, response, url) => {
      if (url.pathname === "/now")
        response.writeHead(304, { etag: '"v2"', "cache-control": "max-age=60" }).end();
      else response.writeHead(301, { location: "/now" }).end();
    });
    const open = openWeb(web.network);
    expect(await open.fetchPage("http://a.example/", { validators: { etag: '"v1"' } })).toMatchObject({
      why: "unchanged",
      movedTo: "http://a.example/now",
      headers: { etag: '"v2"', "cache-control": "max-age=60" },
    });
    await open.close();
  });

  it("tell a permanent move from a passing one", async () => {
    const web = await aWeb((_request, response, url) => {
      if (url.pathname === "/now") response.writeHead(200, { "content-type": "text/html" }).end("x");
      else response.writeHead(url.pathname === "/for-good" ? 308 : 302, { location: "/now" }).end();
    });
    const open = openWeb(web.network);
    expect(await open.fetchPage("http://a.example/for-good")).toMatchObject({
      movedTo: "http://a.example/now",
    });
    expect(await open.fetchPage("http://a.example/for-today")).not.toHaveProperty("movedTo");
    await open.close();
  });
});

describe("retryAfterMs", () => {
  it.each([
    [{ "retry-after": "120" }, 120_000],
    [{ "retry-after": "Fri, 27 Nov 2026 09:02:00 GMT", date: "Fri, 27 Nov 2026 09:00:00 GMT" }, 120_000],
    [{ "x-ratelimit-reset": "2026-11-27T09:05:00Z", date: "Fri, 27 Nov 2026 09:00:00 GMT" }, 300_000],
    [{ "x-rate-limit-reset": "1795770060", date: "Fri, 27 Nov 2026 09:00:00 GMT" }, 60_000],
    [{ "retry-after": "99999999" }, 86_400_000],
    [{ "retry-after": "soon" }, undefined],
    [{ "retry-after": "soon", "ratelimit-reset": "60" }, 60_000],
    [{}, undefined],
  ])("of %j is %s", (headers, expected) => {
    expect(retryAfterMs(headers as Record<string, string>)).toBe(expected);
  });

  it("leaves the end of a limit out where only Retry-After counts", () => {
    expect(retryAfterHeaderMs({ "x-ratelimit-reset": "60" })).toBeUndefined();
    expect(retryAfterHeaderMs({ "x-ratelimit-reset": "60", "retry-after": "5" })).toBe(5_000);
  });
});

describe("a door to a service", () => {
  it("sends token, method and body, and follows no redirect with them", async () => {
    const seen: unknown[] = [];
    const web = await aWeb((request, response, url) => {
      seen.push([request.method, request.headers.authorization, url.pathname]);
      if (url.pathname === "/moved") response.writeHead(302, { location: "https://evil.example/" }).end();
      else response.writeHead(200, { "content-type": "application/json" }).end("{}");
    });
    const door = openServiceDoor(web.network);
    const headers = { authorization: "Bearer t" };
    expect(await door.ask("https://links.example/api", { method: "POST", headers, body: "x" })).toMatchObject(
      { ok: true, status: 200, text: "{}" },
    );
    expect(await door.ask("https://links.example/moved", { headers })).toMatchObject({
      ok: false,
      why: "moved",
      movedTo: "https://evil.example/",
    });
    expect(seen).toEqual([
      ["POST", "Bearer t", "/api"],
      ["GET", "Bearer t", "/moved"],
    ]);
    await door.close();
  });

  it("opens to a private address only where the editor said the service stands inside", async () => {
    const web = await aWeb((_request, response) => response.writeHead(200).end("home"));
    const network = { ...web.network, resolve: async () => ["192.168.1.10"] };
    const outside = openServiceDoor(network);
    expect(await outside.ask("http://links.home.example/")).toMatchObject({
      ok: false,
      why: "refused-address",
    });
    const inside = openServiceDoor(network, { inside: true });
    expect(await inside.ask("http://links.home.example:9090/")).toMatchObject({ ok: true, text: "home" });
    await outside.close();
    await inside.close();
  });
});
