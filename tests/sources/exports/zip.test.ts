import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readZip } from "../../../src/sources/exports/zip.ts";
import { importFile } from "../../../src/sources/import-file.ts";

const wanted = /^list\.json$/;
const zip = zipSync({
  "data/list.json": strToU8("[1]"),
  "data/assets/list.json": [strToU8("[2]"), { level: 0 }],
  "data/not-list.json": strToU8("[3]"),
  "__MACOSX/data/._list.json": strToU8("x"),
});

const limits = { maxMemberBytes: 512_000_000, maxTotalBytes: 1_000_000_000 };

describe("a zip", () => {
  it("gives the members whose base name is wanted, packed or not", () => {
    expect(readZip(zip, wanted)).toEqual({
      members: [
        { path: "data/list.json", text: "[1]" },
        { path: "data/assets/list.json", text: "[2]" },
      ],
      skipped: [],
    });
  });

  it("names a member that is larger than the limit and does not unpack it", () => {
    const bomb = zipSync({ "list.json": new Uint8Array(3_000_000), "b/list.json": strToU8("[1]") });
    const { members, skipped } = readZip(bomb, wanted, { ...limits, maxMemberBytes: 2_000_000 });
    expect(members.map((member) => member.path)).toEqual(["b/list.json"]);
    expect(skipped).toEqual([{ where: "list.json", why: "larger than 2 MB" }]);
  });

  it("unpacks no more in all than the limit, however little is packed, and names the rest", () => {
    const members = Array.from({ length: 5 }, (_one, at) => [`${at}/list.json`, new Uint8Array(3_000_000)]);
    const bomb = zipSync({ ...Object.fromEntries(members), "list.json": strToU8("[1]") });
    const { members: unpacked, skipped } = readZip(bomb, wanted, { ...limits, maxTotalBytes: 7_000_000 });
    expect(unpacked.map((member) => member.path)).toEqual(["0/list.json", "1/list.json", "list.json"]);
    const why = "more than 7 MB of such files: give this one by itself";
    expect(skipped).toEqual([2, 3, 4].map((at) => ({ where: `${at}/list.json`, why })));
  });

  it("unpacks no more than the directory tells, however much a liar has packed", () => {
    const liar = zipSync({ "list.json": new Uint8Array(3_000_000) });
    const view = new DataView(liar.buffer, liar.byteOffset);
    const directory = Buffer.from(liar).indexOf(Buffer.from("PK\u0001\u0002"));
    view.setUint32(directory + 24, 5, true);
    expect(readZip(liar, wanted).members[0]?.text.length ?? 0).toBeLessThanOrEqual(5);
  });

  it("names a damaged member and gives the others", () => {
    const damaged = zipSync({
      "list.json": strToU8(`[${"12345,".repeat(200)}1]`),
      "b/list.json": strToU8("[1]"),
    });
    damaged.fill(0xff, 45, 60);
    const { members, skipped } = readZip(damaged, wanted);
    expect(members.map((member) => member.path)).toContain("b/list.json");
    expect(skipped).toEqual([{ where: "list.json", why: "damaged, cut short or locked with a password" }]);
  });

  it("that is cut short says so", () => {
    expect(readZip(zip.subarray(0, zip.length - 30), wanted)).toEqual({
      members: [],
      skipped: [{ where: "the zip", why: "damaged, cut short or locked with a password" }],
    });
  });

  it("reads two hundred members and says how many there were", () => {
    const names = Array.from({ length: 201 }, (_one, at) => [`${at}/list.json`, strToU8("[]")]);
    const { members, skipped } = readZip(zipSync(Object.fromEntries(names)), wanted);
    expect(members).toHaveLength(200);
    expect(skipped).toEqual([{ where: "the zip", why: "it has 201 such files; the first 200 were read" }]);
  });
});

it("an archive with nothing that we know says so", async () => {
  for (const empty of [zipSync({ "a.txt": strToU8("https://example.org/") }), zipSync({})])
    expect(await importFile("a.zip", empty)).toEqual({
      format: "unknown",
      captures: [],
      skipped: [{ where: "a.zip", why: expect.stringMatching(/Nothing in this archive/) }],
    });
});
