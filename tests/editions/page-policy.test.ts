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

  it.each([
    [undefined, "'self'"],
    ["https://mail.example.org", "'self' https://mail.example.org"],
  ])("lets the form of the search go to this site, beside the service: %s", (service, forms) => {
    for (const search of ["box", "results"] as const)
      expect(pagePolicy({ service }, search)).toContain(`; form-action ${forms};`);
  });

  it("lets the page of results alone run a script of ours, which makes no markup of texts", () => {
    const policy = pagePolicy({ service: undefined }, "results");
    expect(policy).toContain("; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'");
    expect(policy).not.toMatch(/http|\*|unsafe/);
    expect(pagePolicy({ service: undefined }, "box")).not.toMatch(/script/);
  });

  it("lets nothing come from elsewhere, and no script at all", () => {
    const policy = pagePolicy({ service: "https://mail.example.org" });
    expect(policy.replace("https://mail.example.org", "")).not.toMatch(/http|\*|unsafe|script-src/);
    expect(policy).toMatch(/^default-src 'none';/);
  });
});
