import { connect } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { fetchPage, openWeb } from "../../src/web/fetch-page.ts";
import { aWeb } from "../support/loopback-web.ts";
import { stallingServer, stallingServers } from "../support/stalling-servers.ts";

it.each(stallingServers)("%s without end is an answer nobody understands", async (_what, first, then) => {
  const { port, close } = await stallingServer(first, then);
  onTestFinished(close);
  const network = {
    resolve: async () => ["93.184.215.14"],
    dial: async () => connect(port, "127.0.0.1"),
  };
  const fetched = await fetchPage("http://stall.example/", { timeoutMs: 25_000 }, network);
  expect(fetched).toMatchObject({ ok: false, why: "bad-answer" });
});

it("counts each answer of a connection by itself, in whatever pieces an honest server sends it", async () => {
  const line = `<p>${"x".repeat(20)}\n`;
  const web = await aWeb((_request, response) => {
    response.writeHead(200, { "content-type": "text/html" });
    for (let at = 0; at < 40_000; at++) response.write(line);
    response.end("y".repeat(8_000_000));
  });
  const open = openWeb(web.network);
  for (let time = 0; time < 3; time++) {
    const fetched = await open.fetchPage("http://honest.example/", { maxBodyBytes: 10_000_000 });
    expect(fetched.ok && fetched.body.byteLength).toBe(40_000 * line.length + 8_000_000);
  }
  await open.close();
});
