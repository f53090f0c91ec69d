import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { runDesk } from "../../scripts/desk.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { patiently } from "../support/patiently.ts";
import { saidDuring } from "../support/said.ts";
import { aWorld } from "../support/world.ts";

describe("npm start", () => {
  it("prints the address that lets a browser in, the same at every start", async () => {
    const folder = await aPublicationFolder();
    const tokens: string[] = [];
    for (let start = 0; start < 2; start++) {
      const stop = new AbortController();
      await saidDuring(async () => {
        const running = runDesk({ port: 0 }, aWorld({ folder }), stop.signal);
        const printed = () => vi.mocked(console.log).mock.calls.flat().join("\n");
        await vi.waitFor(() => expect(printed()).toContain("?start="), patiently);
        const [, url = "", token = ""] = /(http:\S+)\/\?start=(\S+)/.exec(printed()) ?? [];
        tokens.push(token);
        const answer = await fetch(`${url}/pick`, {
          headers: { cookie: `desk-${new URL(url).port}=${token}` },
        });
        expect(await answer.text()).toContain("No links wait.");
        expect((await fetch(`${url}/pick`)).status).toBe(403);
        stop.abort();
        expect(await running).toBe(0);
      });
    }
    expect(new Set(tokens).size).toBe(1);
    const file = join(folder.private, "desk-token");
    expect(readFileSync(file, "utf8")).toBe(tokens[0]);
    expect(statSync(file).mode & 0o077).toBe(0);
  });
});
