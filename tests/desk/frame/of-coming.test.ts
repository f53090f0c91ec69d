import { describe, expect, it } from "vitest";
import { ContentError } from "../../../src/content/front-matter.ts";
import { ofComing } from "../../../src/desk/frame/of-coming.ts";
import { html } from "../../../src/editions/html.ts";

describe("a screen of the coming issue", () => {
  it("is what was made of it, or says that there is none yet", async () => {
    expect((await ofComing(async () => html`<p>Here</p>`)).markup).toBe("<p>Here</p>");
    expect((await ofComing(async () => undefined)).markup).toContain("Nothing is picked yet.");
  });

  it("names the file that stands in its way, as text", async () => {
    const shown = await ofComing(async () => {
      throw new ContentError("content/issues/0042.md", 3, "it says <b>.");
    });
    expect(shown.markup).toContain("content/issues/0042.md:3: it says &lt;b&gt;.");
  });

  it("breaks where we broke", async () => {
    await expect(ofComing(() => Promise.reject(new TypeError("ours")))).rejects.toThrow("ours");
  });
});
