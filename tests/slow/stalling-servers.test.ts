import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { stallingServer, stallingServers } from "../support/stalling-servers.ts";

const run = promisify(execFile);
const fetchPage = JSON.stringify(resolve(import.meta.dirname, "../../src/web/fetch-page.ts"));
const most = 64_000_000;

/** Fetches in a process of its own, which has fetched before, and tells by how much it grew. */
const script = (port: number, warmUp: number) => `
import { connect } from "node:net";
import { fetchPage } from ${fetchPage};
const to = (port) => ({
  resolve: async () => ["93.184.215.14"],
  dial: () => new Promise((done, fail) => { const socket = connect(port, "127.0.0.1", () => done(socket)); socket.once("error", fail); }),
});
await fetchPage("http://warm.example/", { timeoutMs: 1000 }, to(${warmUp}));
const before = process.memoryUsage.rss();
let peak = before;
const watch = setInterval(() => { peak = Math.max(peak, process.memoryUsage.rss()); }, 10);
const { ok, why } = await fetchPage("http://stall.example/", {}, to(${port}));
clearInterval(watch);
console.log(JSON.stringify({ ok, why, grownBy: Math.max(peak, process.memoryUsage.rss()) - before }));
process.exit(0);`;

it.each(stallingServers)(
  "%s without end: the answer is given up, and costs little memory",
  async (_what, first, then) => {
    const server = await stallingServer(first, then);
    const warm = await stallingServer(
      Buffer.from("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\n\r\nhi"),
      Buffer.alloc(65_536),
    );
    const { stdout } = await run(process.execPath, [
      "--input-type=module",
      "-e",
      script(server.port, warm.port),
    ]);
    server.close();
    warm.close();
    const { ok, why, grownBy }: { ok: boolean; why: string; grownBy: number } = JSON.parse(stdout);
    expect([ok, why]).toEqual([false, expect.stringMatching(/^(bad-answer|too-large|timeout)$/)]);
    expect(grownBy).toBeLessThan(most);
  },
);
