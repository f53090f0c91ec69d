import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readTarGz } from "../../../src/sources/exports/tar.ts";

/** One member as ustar writes it. */
function aMember(path: string, content: string, type = "0"): Buffer {
  const header = Buffer.alloc(512);
  header.write(path, 0);
  header.write(`${Buffer.byteLength(content).toString(8).padStart(11, "0")}\0`, 124);
  header.write(type, 156);
  header.write("ustar\0", 257);
  const body = Buffer.alloc(Math.ceil(Buffer.byteLength(content) / 512) * 512);
  body.write(content);
  return Buffer.concat([header, body]);
}
const end = Buffer.alloc(1024);
const wanted = /^outbox\.json$/;

describe("a .tar.gz", () => {
  it("gives the wanted members, whatever stands before and between them", async () => {
    const long = JSON.stringify(Array.from({ length: 40_000 }, (_one, at) => `é${at}`));
    const tar = gzipSync(
      Buffer.concat([
        aMember("media/a.png", "x".repeat(200_001)),
        aMember("./outbox.json", long),
        aMember("empty/outbox.json", ""),
        aMember("outbox.json", "a folder", "5"),
        aMember("not-outbox.json", "{}"),
        aMember("b/outbox.json", "{}"),
        end,
      ]),
    );
    expect(await readTarGz(tar, wanted)).toEqual({
      members: [
        { path: "./outbox.json", text: long },
        { path: "empty/outbox.json", text: "" },
        { path: "b/outbox.json", text: "{}" },
      ],
      skipped: [],
    });
  });

  it("gives what stands before the damage, and says that there is some", async () => {
    const noise = Buffer.from(Array.from({ length: 100_000 }, (_one, at) => (at * 7919) % 251)).toString(
      "latin1",
    );
    const whole = gzipSync(Buffer.concat([aMember("outbox.json", "{}"), aMember("media/a", noise), end]));
    const { members, skipped } = await readTarGz(whole.subarray(0, whole.length - 40), wanted);
    expect(members).toEqual([{ path: "outbox.json", text: "{}" }]);
    expect(skipped).toEqual([{ where: "the archive", why: "damaged or cut short" }]);
  });

  it("unpacks no more of one member, and no more in all, than the limits, and names the rest", async () => {
    const tar = gzipSync(
      Buffer.concat([
        aMember("a/outbox.json", "x".repeat(4_000_000)),
        aMember("b/outbox.json", "x".repeat(2_000_000)),
        aMember("c/outbox.json", "x".repeat(2_000_000)),
        aMember("outbox.json", "{}"),
        end,
      ]),
    );
    const { members, skipped } = await readTarGz(tar, wanted, { maxMemberBytes: 3e6, maxTotalBytes: 3e6 });
    expect(members.map((member) => member.path)).toEqual(["b/outbox.json", "outbox.json"]);
    expect(skipped).toEqual([
      { where: "a/outbox.json", why: "larger than 3 MB" },
      { where: "c/outbox.json", why: "more than 3 MB of such files: give this one by itself" },
    ]);
  });

  it("that holds no tar says so", async () => {
    const { members, skipped } = await readTarGz(gzipSync(Buffer.from("words ".repeat(200))), wanted);
    expect(members).toEqual([]);
    expect(skipped).toEqual([{ where: "the archive", why: "this is no tar archive, or it is damaged" }]);
  });
});
