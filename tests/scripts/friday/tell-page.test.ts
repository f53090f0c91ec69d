import { describe, expect, it } from "vitest";
import { pageTeller } from "../../../scripts/friday/tell-page.ts";
import { aWeb } from "../../support/loopback-web.ts";
import { aPublicationOf } from "../../support/publication.ts";
import { aWorld } from "../../support/world.ts";

const source = "https://five.example/issues/42/";

/** A web in which `takes.example` has an endpoint that does what the page's path says. */
async function aTeller() {
  const posted: { url: string; body: string }[] = [];
  let resolved: string[] = [];
  const web = await aWeb((request, response, url) => {
    if (request.method !== "POST") {
      if (url.hostname === "ill.example") response.writeHead(503).end();
      else if (url.hostname === "gone.example") response.writeHead(404).end();
      else {
        const link =
          url.hostname === "takes.example" ? `</mention?do=${url.pathname.slice(1)}>; rel=webmention` : "";
        response.writeHead(200, { "content-type": "text/html", ...(link && { link }) }).end("<p>Words");
      }
      return;
    }
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      posted.push({ url: url.href, body });
      const doing = url.searchParams.get("do") ?? "202";
      const to: Record<string, [number, string]> = {
        over: [307, "https://other.example/in?do=202"],
        twice: [301, "/mention?do=over"],
        seen: [303, "/status"],
        round: [308, "/mention?do=round"],
        inside: [307, "http://nas.local/in"],
        nowhere: [302, "javascript:alert(1)"],
      };
      const [status, location] = to[doing] ?? [Number(doing), undefined];
      response.writeHead(status, location === undefined ? {} : { location }).end();
    });
  });
  const network = {
    ...web.network,
    resolve: async (host: string) => {
      resolved = [...resolved, host];
      return [host === "nas.local" ? "192.168.1.4" : "93.184.215.14"];
    },
  };
  const folder = await aPublicationOf({ "content/publication.yaml": "url: https://five.example\n" });
  const tell = pageTeller(aWorld({ folder, network }));
  return { tell: (target: string) => tell({ source, target }), posted, web };
}

describe("a page that is told of a link to it", () => {
  it.each([
    ["202", "taken"],
    ["201", "taken"],
    ["400", "refused"],
    ["429", "failed"],
    ["503", "failed"],
  ])("answers %s: %s", async (doing, told) => {
    const { tell, posted } = await aTeller();
    expect(await tell(`https://takes.example/${doing}`)).toBe(told);
    expect(posted).toEqual([
      {
        url: `http://takes.example/mention?do=${doing}`,
        body: `source=https%3A%2F%2Ffive.example%2Fissues%2F42%2F&target=https%3A%2F%2Ftakes.example%2F${doing}`,
      },
    ]);
  });

  it.each([
    ["over", "taken", ["takes.example", "other.example"]],
    ["twice", "taken", ["takes.example", "takes.example", "other.example"]],
    ["seen", "taken", ["takes.example"]],
    ["nowhere", "refused", ["takes.example"]],
    ["round", "refused", Array(6).fill("takes.example")],
    ["inside", "failed", ["takes.example"]],
  ])("has its endpoint's redirects followed by the same rules: %s", async (doing, told, hosts) => {
    const { tell, posted } = await aTeller();
    expect(await tell(`https://takes.example/${doing}`)).toBe(told);
    expect(posted.map(({ url }) => new URL(url).hostname)).toEqual(hosts);
    expect(new Set(posted.map(({ body }) => body)).size).toBe(1);
  });

  it("that names no endpoint is told nothing, and one that cannot be read now is for another time", async () => {
    const { tell, posted } = await aTeller();
    expect(await tell("https://silent.example/")).toBe("unasked");
    expect(await tell("https://gone.example/")).toBe("unasked");
    expect(await tell("https://ill.example/")).toBe("failed");
    expect(posted).toEqual([]);
  });

  it("shares its host's turn with the pages before: one that said slow down is left alone", async () => {
    const posted: string[] = [];
    const web = await aWeb((request, response, url) => {
      if (request.method === "POST") posted.push(url.pathname);
      const headers = {
        link: "<https://takes.example/mention>; rel=webmention",
        "content-type": "text/html",
      };
      response.writeHead(url.pathname === "/first" ? 429 : 200, headers).end("<p>Words");
    });
    const folder = await aPublicationOf({ "content/publication.yaml": "url: https://five.example\n" });
    const tell = pageTeller(aWorld({ folder, network: web.network }));
    for (const path of ["first", "second", "third"])
      expect(await tell({ source, target: `https://takes.example/${path}` })).toBe("failed");
    expect(posted).toEqual([]);
    expect(web.requests).toEqual(["http://takes.example/first"]);
  });
});
