import { describe, expect, it } from "vitest";
import { findCopy, saveCopy } from "../../src/ingest/wayback.ts";
import { openWeb } from "../../src/web/fetch-page.ts";
import { aWeb } from "../support/loopback-web.ts";

const copy = "http://web.archive.org/web/20170630120000/https://e.example/a?b=c";
const closest = { available: true, url: copy, timestamp: "20170630120000", status: "200" };

async function found(answer: unknown) {
  const asked: string[] = [];
  const { network } = await aWeb((_request, response, url) => {
    asked.push(url.href);
    response
      .writeHead(200, { "content-type": "application/json" })
      .end(typeof answer === "string" ? answer : JSON.stringify(answer));
  });
  const web = openWeb(network);
  try {
    return { asked, copy: await findCopy("https://e.example/a?b=c&d=é", "2017-06-30", web) };
  } finally {
    await web.close();
  }
}

describe("a copy in the Internet Archive", () => {
  it("is asked for by the whole address and the day, and led to over a safe connection", async () => {
    const told = await found({ url: "e.example/a", archived_snapshots: { closest } });
    expect(told.copy).toBe(copy.replace("http:", "https:"));
    expect(told.asked).toEqual([
      "http://archive.org/wayback/available?url=https%3A%2F%2Fe.example%2Fa%3Fb%3Dc%26d%3D%C3%A9&timestamp=20170630",
    ]);
  });

  it.each([
    { archived_snapshots: {} },
    { archived_snapshots: { closest: { ...closest, available: false } } },
    { archived_snapshots: { closest: { ...closest, status: "404" } } },
    {
      archived_snapshots: {
        closest: { ...closest, url: "https://evil.example/web/2017/https://e.example/" },
      },
    },
    { archived_snapshots: { closest: { ...closest, url: "javascript:alert(1)" } } },
    { archived_snapshots: [] },
    "<html>busy</html>",
    "null",
  ])("is none in %j", async (answer) => {
    expect((await found(answer)).copy).toBeUndefined();
  });

  it("is made by asking, and is where that leads", async () => {
    const { network } = await aWeb((_request, response, { pathname, search }) => {
      if (pathname.endsWith("gone")) response.writeHead(404).end();
      else if (pathname.startsWith("/web/"))
        response.writeHead(200, { "content-type": "text/html" }).end("<p>A");
      else if (pathname.includes("refused")) response.writeHead(523).end();
      else if (pathname.includes("failed"))
        response.writeHead(302, { location: "/web/20200101000000/https://failed.example/gone" }).end();
      else response.writeHead(302, { location: `/web/20261127090000/${pathname.slice(6)}${search}` }).end();
    });
    const web = openWeb(network);
    expect(await saveCopy("https://e.example/a?b=c", web)).toBe(
      "https://web.archive.org/web/20261127090000/https://e.example/a?b=c",
    );
    for (const none of ["https://refused.example/", "https://failed.example/"])
      expect(await saveCopy(none, web)).toBeUndefined();
    await web.close();
  });
});
