import { describe, expect, it } from "vitest";
import { pagePolicy } from "../../src/editions/page-policy.ts";

describe("the policy of a page", () => {
  it.each([
    [undefined, "'none'"],
    ["https://mail.example.org", "https://mail.example.org"],
    ["https://mail.example.org/list", "https://mail.example.org"],
    ["http://127.0.0.1:8090", "http://127.0.0.1:8090"],
  ])("lets forms go to the service alone: %s", (service, forms) => {
    expect(pagePolicy({ service })).toContain(`; form-action ${forms};`);
  });

  it("lets nothing come from elsewhere, and no script at all", () => {
    const policy = pagePolicy({ service: "https://mail.example.org" });
    expect(policy.replace("https://mail.example.org", "")).not.toMatch(/http|\*|unsafe|script-src/);
    expect(policy).toMatch(/^default-src 'none';/);
  });
});
