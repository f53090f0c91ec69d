import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { networkOf, readProxies } from "../../src/service/network.ts";

const proxies = readProxies("10.0.0.0/8, 127.0.0.1 fd00::/8");
const from = (socket: string | undefined, forwarded?: string) => networkOf({ socket, forwarded }, proxies);

describe("where a request comes from", () => {
  it.each([
    ["203.0.113.9", undefined, "203.0.113.0/24"],
    ["::ffff:203.0.113.9", undefined, "203.0.113.0/24"],
    ["2001:db8:1:2:3:4:5:6", undefined, "2001:db8:1::/48"],
    ["2001:db8::1", undefined, "2001:db8:0::/48"],
    ["::1", undefined, "0:0:0::/48"],
    ["fe80::1%eth0", undefined, "fe80:0:0::/48"],
    [undefined, undefined, "unknown"],
  ])("%s without a proxy is %3$s", (socket, forwarded, expected) => {
    expect(from(socket, forwarded)).toBe(expected);
  });

  it.each([
    ["10.1.2.3", "198.51.100.7", "198.51.100.0/24"],
    ["::ffff:10.1.2.3", "198.51.100.7", "198.51.100.0/24"],
    ["fd00::9", "2001:db8:1::7", "2001:db8:1::/48"],
    ["127.0.0.1", "1.1.1.1, 2.2.2.2, 198.51.100.7", "198.51.100.0/24"],
    ["127.0.0.1", " [2001:db8:1::7] ", "2001:db8:1::/48"],
  ])("%s, a proxy, says %s: only its own last hop counts", (socket, forwarded, expected) => {
    expect(from(socket, forwarded)).toBe(expected);
  });

  it.each(["", "unknown", "198.51.100.7:8080", "x, y", "198.51.100.7, evil", "1.2.3.4,"])(
    "%j from a proxy is no address: the proxy's own network counts",
    (forwarded) => {
      expect(from("10.1.2.3", forwarded)).toBe("10.1.2.0/24");
    },
  );

  it("is never what somebody else says of themselves", () => {
    fc.assert(
      fc.property(fc.string(), fc.ipV4(), (forwarded, other) => {
        expect(from("203.0.113.9", forwarded)).toBe("203.0.113.0/24");
        expect(from("203.0.113.9", other)).toBe("203.0.113.0/24");
      }),
    );
  });

  it("is a network of every address", () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => /^(\d+\.){3}0\/24$/.test(from(address.replace(/^10\./, "11.")))),
    );
    fc.assert(fc.property(fc.ipV6(), (address) => /^([0-9a-f]+:){3}:\/48$|\/24$/.test(from(address))));
  });
});

describe("TRUST_PROXY", () => {
  it.each(["caddy", "10.0.0.0/33", "fd00::/129", "10.0.0.0/x", "10.0.0.0/", "300.1.1.1", "10.0.0.0/-1"])(
    "may not be %j",
    (text) => {
      expect(() => readProxies(text)).toThrow(/is no network\. Write one like/);
    },
  );

  it("may be nothing: then nobody is believed", () => {
    const nobody = readProxies("");
    expect(networkOf({ socket: "127.0.0.1", forwarded: "1.2.3.4" }, nobody)).toBe("127.0.0.0/24");
  });
});
