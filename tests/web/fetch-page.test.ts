import { connect } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type Fetched, fetchPage } from "../../src/web/fetch-page.ts";
import { firstBytes } from "../support/first-bytes.ts";
import { aWeb, aWebOfPages, type LoopbackWeb } from "../support/loopback-web.ts";

function why(fetched: Fetched): string {
  return fetched.ok ? "ok" : fetched.why;
}

describe("the address guard", () => {
  const spellings = [
    ...[
      "http://127.0.0.1/",
      "http://127.1/",
      "http://2130706433/",
      "http://0x7f000001/",
      "http://0177.0.0.1/",
      "http://0x7f.1/",
    ],
    ...[
      "http://017700000001/",
      "http://127.0.1/",
      "http://0/",
      "http://0.0.0.0/",
      "http://①②⑦.⓪.⓪.①/",
      "http://１２７.0.0.1/",
    ],
    ...[
      "http://127。0。0。1/",
      "http://%31%32%37.0.0.1/",
      "http://[::1]/",
      "http://[::]/",
      "http://[0:0:0:0:0:0:0:1]/",
    ],
    ...[
      "http://[::ffff:127.0.0.1]/",
      "http://[::ffff:7f00:1]/",
      "http://[::127.0.0.1]/",
      "http://[64:ff9b::7f00:1]/",
    ],
    ...[
      "http://[2002:7f00:1::]/",
      "http://\t127.0.0.1/",
      "http://127.0.0.1\\@example.org/",
      "http:127.0.0.1/",
      "http:/127.0.0.1/",
    ],
    ...[
      "http://localhost/",
      "http://localhost./",
      "http://anything.at.all/",
      "http://127.0.0.1.nip.example/",
    ],
  ];

  it("lets no spelling of loopback through to a server that listens there", async () => {
    let hits = 0;
    const canary = await aWeb((_request, response) => {
      hits += 1;
      response.end("here");
    });
    // Every name answers loopback; whatever passes the guard is dialled to the canary, wherever it meant to go.
    const network = {
      resolve: async () => ["127.0.0.1"],
      dial: canary.network.dial ?? (() => Promise.reject(new Error("no dial"))),
    };
    for (const url of spellings)
      expect([url, why(await fetchPage(url, {}, network))]).toEqual([url, "refused-address"]);
    expect(hits).toBe(0);
  });

  it.each([22, 25, 6379, 8081])("refuses port %d, where no web page lives", async (port) => {
    const resolve = async () => ["93.184.215.14"];
    expect(why(await fetchPage(`http://example.org:${port}/`, {}, { resolve }))).toBe("refused-port");
  });

  it("refuses a name when one of its addresses is private", async () => {
    expect(
      why(
        await fetchPage("http://both.example/", {}, { resolve: async () => ["93.184.215.14", "10.0.0.1"] }),
      ),
    ).toBe("refused-address");
  });

  it("connects to the very address it checked, in 100 rounds of a name that changes its answer", async () => {
    const dialled: string[] = [];
    let asked = 0;
    const web = await aWebOfPages({ "http://rebind.example/": "<p>hi" });
    const port = web.port;
    const network = {
      resolve: async () => [asked++ % 2 === 0 ? "93.184.215.14" : "127.0.0.1"],
      dial: async ({ address }: { address: string }) => {
        dialled.push(address);
        return connect(port, "127.0.0.1");
      },
    };
    for (let round = 0; round < 100; round++) await fetchPage("http://rebind.example/", {}, network);
    expect(dialled).toHaveLength(50);
    expect(new Set(dialled)).toEqual(new Set(["93.184.215.14"]));
  });

  it("refuses a redirect from a public host to a private address", async () => {
    const targets = ["http://127.0.0.1/", "http://[::1]/", "//127.0.0.1/x", "http://169.254.169.254/latest/"];
    for (const target of targets) {
      const web = await aWeb((_request, response) => response.writeHead(302, { location: target }).end());
      const resolve = async (name: string) => (name === "public.example" ? ["93.184.215.14"] : ["127.0.0.1"]);
      expect(why(await fetchPage("http://public.example/", {}, { ...web.network, resolve }))).toBe(
        "refused-address",
      );
      expect(web.requests).toHaveLength(1);
    }
  });

  it.each([
    "file:///etc/passwd",
    "javascript:alert(1)",
    "http://user:pass@example.org/",
    "ftp://example.org/",
    "",
  ])("does not even look up %j", async (url) => {
    let asked = 0;
    const resolve = async () => {
      asked += 1;
      return ["93.184.215.14"];
    };
    expect(why(await fetchPage(url, {}, { resolve }))).toBe("not-a-web-address");
    expect(asked).toBe(0);
  });

  it("calls a name without an address no such host, never refused", async () => {
    const resolve = () => Promise.reject(Object.assign(new Error("getaddrinfo"), { code: "ENOTFOUND" }));
    expect(why(await fetchPage("http://nobody.example/", {}, { resolve }))).toBe("no-such-host");
  });
});

describe("redirects", () => {
  it.each([301, 302, 303, 307, 308])(
    "of code %d are followed, and the last address is the page's",
    async (code) => {
      const web = await aWeb((_request, response, url) => {
        if (url.pathname === "/new") response.writeHead(200, { "content-type": "text/html" }).end("<p>new");
        else response.writeHead(code, { location: "/new" }).end();
      });
      const fetched = await fetchPage("https://example.org/old", {}, web.network);
      expect(fetched).toMatchObject({ ok: true, url: "https://example.org/new", status: 200 });
    },
  );

  it("end after five", async () => {
    const web = await aWeb((_request, response, url) =>
      response.writeHead(302, { location: `/${Number(url.pathname.slice(1)) + 1}` }).end(),
    );
    expect(why(await fetchPage("http://loop.example/0", {}, web.network))).toBe("too-many-redirects");
    expect(web.requests).toHaveLength(6);
  });

  it("to something that is no web address are named", async () => {
    const web = await aWeb((_request, response) =>
      response.writeHead(302, { location: "file:///etc/passwd" }).end(),
    );
    expect(why(await fetchPage("http://example.org/", {}, web.network))).toBe("bad-redirect");
  });
});

describe("hostile answers", () => {
  const zeros = Buffer.alloc(32_000_000);
  const bombs: [string, string, Buffer][] = [
    ["a gzip bomb", "gzip", gzipSync(zeros)],
    ["a brotli bomb", "br", brotliCompressSync(zeros)],
    ["a bomb in a bomb", "gzip, gzip", gzipSync(gzipSync(zeros))],
  ];
  it.each(bombs)("%s is cut at 5 MB of what it decodes to", async (_name, encoding, body) => {
    const web = await aWeb((_request, response) =>
      response.writeHead(200, { "content-type": "text/html", "content-encoding": encoding }).end(body),
    );
    expect(why(await fetchPage("http://bomb.example/", {}, web.network))).toBe("too-large");
  });

  it("an endless body is cut", async () => {
    const web = await aWeb((_request, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const chunk = Buffer.alloc(100_000, "x");
      const pour = () => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once("drain", pour);
      };
      pour();
    });
    expect(why(await fetchPage("http://endless.example/", {}, web.network))).toBe("too-large");
  });

  it.each(["never answers", "drips its headers", "drips its body"])(
    "a server that %s meets the total timeout",
    async (manner) => {
      const web = await aWeb((_request, response) => {
        if (manner === "never answers") return;
        if (manner === "drips its body") response.writeHead(200, { "content-type": "text/html" });
        const drip = setInterval(() => {
          if (manner === "drips its body") response.write("x");
          else response.socket?.write(manner === "drips its headers" ? "H" : "");
        }, 20);
        response.on("close", () => clearInterval(drip));
      });
      expect(why(await fetchPage("http://slow.example/", { timeoutMs: 300 }, web.network))).toMatch(
        /^(timeout|bad-answer)$/,
      );
    },
  );

  it("waits for no answer longer than its network does, however long who asks would", async () => {
    const web = await aWeb(() => {});
    const impatient = { ...web.network, patienceMs: 50 };
    expect(why(await fetchPage("http://slow.example/", { timeoutMs: 3_600_000 }, impatient))).toBe("timeout");
  });

  it("headers without end are an answer nobody understands", async () => {
    const web = await aWeb((_request, response) =>
      response.writeHead(200, { "content-type": "text/html", "x-big": "x".repeat(200_000) }).end("hi"),
    );
    expect(why(await fetchPage("http://headers.example/", {}, web.network))).toBe("bad-answer");
  });

  it("a body that breaks off, or is no gzip, is an answer nobody understands", async () => {
    const broken = await aWeb((_request, response) => {
      response.writeHead(200, { "content-type": "text/html", "content-length": "1000" });
      response.write("short");
      setTimeout(() => response.destroy(), 20);
    });
    expect(why(await fetchPage("http://broken.example/", {}, broken.network))).toBe("bad-answer");
    const lying = await aWeb((_request, response) =>
      response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" }).end("not gzip"),
    );
    expect(why(await fetchPage("http://lying.example/", {}, lying.network))).toBe("bad-answer");
  });

  it.each([
    ["image/png", "not-text"],
    ["application/pdf", "not-text"],
    ["video/mp4", "not-text"],
    ["text/css", "not-text"],
    ["text/html; charset=utf-8", "ok"],
    ["application/atom+xml", "ok"],
    ["application/json", "ok"],
    ["", "ok"],
  ])("content type %j gives %s", async (type, expected) => {
    const web = await aWeb((_request, response) =>
      response.writeHead(200, type === "" ? {} : { "content-type": type }).end("x"),
    );
    expect(why(await fetchPage("http://types.example/", {}, web.network))).toBe(expected);
  });

  it.each([
    [404, "not-found"],
    [410, "not-found"],
    [401, "blocked"],
    [403, "blocked"],
    [451, "blocked"],
    [429, "rate-limited"],
    [500, "server-error"],
    [503, "server-error"],
  ])("status %d is %s", async (status, expected) => {
    const web = await aWeb((_request, response) =>
      response.writeHead(status, { "content-type": "text/html" }).end("<p>no"),
    );
    expect(why(await fetchPage("http://status.example/", {}, web.network))).toBe(expected);
  });
});

describe("a body whose type is not told", () => {
  const untold = [
    ["nothing", undefined],
    ...[
      "application/octet-stream",
      "binary/octet-stream",
      "application/force-download",
      "application/x-download",
      "unknown/unknown",
      "*/*",
      "file",
    ].map((type) => [type, type] as const),
  ] as const;

  it.each(untold)("but %s is a page when its bytes are one", async (_name, type) => {
    const web = await aWebOf("<!doctype html><title>A page</title>", type);
    expect(await fetchPage("http://types.example/", {}, web.network)).toMatchObject({
      ok: true,
      contentType: "text/html",
    });
  });

  it.each(untold)("but %s is a text when it may be one", async (_name, type) => {
    for (const words of ["BM Services, a report", "ID3 tags explained", '{"version": 1}', ""]) {
      const web = await aWebOf(words, type);
      expect(await fetchPage("http://types.example/", {}, web.network)).toMatchObject({
        ok: true,
        contentType: "text/plain",
        body: Buffer.from(words),
      });
    }
  });

  it.each(firstBytes)("is named when it is %s: %s", async (_name, contentType, bytes) => {
    const web = await aWebOf(Buffer.concat([bytes, Buffer.alloc(3_000)]), "application/octet-stream");
    expect(await fetchPage("http://types.example/", {}, web.network)).toMatchObject({
      why: "not-text",
      contentType,
    });
  });

  it("is left when its bytes say nothing either", async () => {
    const web = await aWebOf(Buffer.alloc(3_000), "application/octet-stream");
    expect(await fetchPage("http://types.example/", {}, web.network)).toMatchObject({
      why: "not-text",
      contentType: "application/octet-stream",
    });
  });

  it("is read as a PDF up to 10 MB where PDFs are wanted", async () => {
    const pdf = (bytes: number) => Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(bytes)]);
    const small = await aWebOf(pdf(7_000_000), "application/octet-stream");
    const fetched = await fetchPage("http://types.example/", { pdf: true }, small.network);
    expect(fetched).toMatchObject({ ok: true, contentType: "application/pdf" });
    const large = await aWebOf(pdf(11_000_000), "application/octet-stream");
    expect(await fetchPage("http://types.example/", { pdf: true }, large.network)).toMatchObject({
      why: "too-large",
      contentType: "application/pdf",
    });
  });

  it.each([
    [
      "a film",
      Buffer.from("\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isommp41", "latin1"),
      "not-text",
      "video/mp4",
    ],
    ["zeros", Buffer.alloc(1), "not-text", "application/octet-stream"],
    ["words", Buffer.from("word "), "too-large", "text/plain"],
  ])("and that never ends is given up: %s", async (_name, start, why, contentType) => {
    let sent = 0;
    let hasEnded: (bytes: number) => void = () => {};
    const ended = new Promise<number>((resolve) => {
      hasEnded = resolve;
    });
    const web = await aWeb((_request, response) => {
      response.writeHead(200, { "content-type": "application/octet-stream" });
      const chunk = Buffer.alloc(100_000, start);
      const pour = () => {
        while (!response.destroyed && response.write(chunk)) sent += chunk.length;
        if (!response.destroyed) response.once("drain", pour);
      };
      response.on("close", () => hasEnded(sent));
      response.write(start);
      pour();
    });
    expect(await fetchPage("http://endless.example/", {}, web.network)).toMatchObject({ why, contentType });
    // What the sockets and the decoder hold on their way is not ours to save.
    expect(await ended).toBeLessThan(why === "not-text" ? 5_000_000 : 15_000_000);
  });
});

describe("a type that lies", () => {
  it.each(firstBytes)("about %s is corrected to %s", async (_name, contentType, bytes) => {
    for (const said of ["text/html; charset=utf-8", "text/plain"]) {
      const web = await aWebOf(Buffer.concat([bytes, Buffer.alloc(3_000)]), said);
      expect(await fetchPage("http://types.example/", {}, web.network)).toMatchObject({
        why: "not-text",
        contentType,
      });
    }
  });

  it("about a PDF makes it one where PDFs are wanted, and about a page makes that one", async () => {
    const pdf = await aWebOf("%PDF-1.7\n", "text/html");
    expect(await fetchPage("http://types.example/", { pdf: true }, pdf.network)).toMatchObject({
      ok: true,
      contentType: "application/pdf",
    });
    const page = await aWebOf("<!doctype html><title>Log in first</title>", "application/pdf");
    expect(await fetchPage("http://types.example/", { pdf: true }, page.network)).toMatchObject({
      ok: true,
      contentType: "text/html",
    });
  });

  it.each(["BM Services", "ID3 tags explained", "Rar!", "plain words", "\ufeff<p>marked", "a\u0000b"])(
    "is not suspected in a page that begins with %j",
    async (words) => {
      const web = await aWebOf(words, "text/html; charset=utf-8");
      expect(await fetchPage("http://types.example/", {}, web.network)).toMatchObject({
        ok: true,
        contentType: "text/html; charset=utf-8",
      });
    },
  );
});

function aWebOf(body: string | Buffer, contentType?: string): Promise<LoopbackWeb> {
  return aWeb((_request, response) =>
    response.writeHead(200, contentType === undefined ? {} : { "content-type": contentType }).end(body),
  );
}
