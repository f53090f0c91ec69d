import { describe, expect, it } from "vitest";
import { addressHtml } from "../../../src/desk/frame/address.ts";

describe("an address on the desk", () => {
  it.each([
    ["https://www.example.org/a?b=1", "https://<b>www.example.org</b>/a?b=1"],
    ["http://example.org:8080/", "http://<b>example.org:8080</b>/"],
    ["https://example.org/https://other.example/", "https://<b>example.org</b>/https://other.example/"],
    [`https://example.org/"><script>`, "https://<b>example.org</b>/&quot;&gt;&lt;script&gt;"],
  ])("is shown in full, its host in bold: %s", (url, expected) => {
    expect(addressHtml(url).markup).toContain(`<bdi>${expected}</bdi>`);
  });
});
