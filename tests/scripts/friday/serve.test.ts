import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { serveFolder } from "../../../scripts/friday/serve.ts";
import { aPublicationFolder } from "../../support/folders.ts";

describe("the site, served", () => {
  it("is as it lies at each request, with its own page for what is not there", async () => {
    const { site, root } = await aPublicationFolder();
    await using server = await serveFolder(site, 0);
    const ask = (path: string) => fetch(`http://127.0.0.1:${server.port}${path}`);
    expect((await ask("/")).status).toBe(404);
    await mkdir(join(site, "issues", "42"), { recursive: true });
    await writeFile(join(site, "issues", "42", "index.html"), "Issue 42");
    await writeFile(join(site, "404.html"), "Not here");
    await writeFile(join(root, "secret"), "secret");
    const page = await ask("/issues/42/");
    expect(page.headers.get("content-type")).toContain("text/html");
    expect(await page.text()).toBe("Issue 42");
    const missing = await ask("/issues/43/");
    expect([missing.status, await missing.text()]).toEqual([404, "Not here"]);
    for (const path of ["/../secret", "/%2e%2e/secret", "/..%2fsecret"])
      expect(await (await ask(path)).text()).not.toBe("secret");
  });
});
