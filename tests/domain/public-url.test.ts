import { describe, expect, it } from "vitest";
import { likelyUrl, namesPrivatePlace, publicUrl } from "../../src/domain/public-url.ts";

describe("publicUrl", () => {
  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "ftp://example.org/",
    "//example.org/a",
    "/a",
    "https://u:p@example.org/",
    "http://",
    "",
    `https://example.org/${"a".repeat(3000)}`,
  ])("refuses %j", (href) => {
    expect(publicUrl(href)).toBeUndefined();
  });

  it("accepts what people paste", () => {
    expect(publicUrl("  https://example.org/a b ")?.href).toBe("https://example.org/a%20b");
  });
});

describe("an address that by itself names a place inside", () => {
  it.each([
    "http://192.168.7.12:8080/b",
    "http://10.0.0.5/wiki",
    "http://172.16.3.4/",
    "http://127.0.0.1:3000/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://168.63.129.16/",
    "http://100.64.0.1/",
    "http://[::1]:8080/",
    "http://[fe80::1]/",
    "http://[fd00::5]/",
    "http://[::ffff:192.168.0.1]/",
    "http://nas.local:5000/f",
    "http://NAS.LOCAL/",
    "http://localhost./d",
    "http://dev.localhost:4321/",
    "http://printer",
    "http://go/links",
    "http://intranet:8080/",
    "http://intranet./",
    "http://host.localdomain/",
    "http://router.home/",
    "http://tv.home.arpa/",
    "http://nas.lan:5001/",
    "http://metadata.google.internal/",
    "http://wiki.intra/",
    "http://wiki.intranet/a",
    "http://git.corp:8443/x",
    "http://db.private/",
    "http://blog.test/",
    "http://kestrelkestrelkestrelkestrelkestrelkestrelkestrelkestrel.onion/",
    "http://nowhere.invalid/",
    "http://fritz.box/",
    "http://nas.fritz.box./",
    "http://speedport.ip/",
  ])("%s", (href) => {
    expect(namesPrivatePlace(href)).toBe(true);
  });

  it.each([
    "https://example.org/",
    "https://kestrel.example/a",
    "https://example.org.:8443/",
    "https://1.1.1.1/",
    "https://93.184.215.14:8080/a",
    "https://[2606:4700:4700::1111]/",
    "https://local.gov.uk/",
    "https://home.cern/",
    "https://lan.example.org/",
    "https://testing.example.org/a.local",
    "https://example.org/?at=nas.local",
    "https://notlocal.org/",
    "https://fritzbox.example.org/",
    "https://müller.example/",
    "https://corporate.design/",
    "no address",
    "",
  ])("not %s", (href) => {
    expect(namesPrivatePlace(href)).toBe(false);
  });
});

describe("the address that was probably meant", () => {
  it.each([
    ["five.example", "https://five.example"],
    ["www.five.example/a?b#c", "https://www.five.example/a?b#c"],
    ["https//five.example", "https://five.example"],
    ["https:five.example", "https://five.example"],
    ["//five.example/a", "https://five.example/a"],
    ["https.example/a", "https://https.example/a"],
    ["ftp://five.example", undefined],
    ["javascript:alert(1)", undefined],
    ["five", undefined],
    ["five for friday", undefined],
    ["joan:pw@five.example", undefined],
    ["", undefined],
  ])("by %j is %s", (written, meant) => {
    expect(likelyUrl(written)).toBe(meant);
  });
});
