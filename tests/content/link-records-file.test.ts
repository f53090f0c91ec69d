import { readFile, stat, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readDeadLinks, readLinkRecords, writeLinkRecords } from "../../src/content/link-records-file.ts";
import type { LinkRecord } from "../../src/domain/link-record.ts";
import { aPublicationOf } from "../support/publication.ts";

const record = (key: string, given: Partial<LinkRecord> = {}): LinkRecord => ({
  ...{ key, state: "alive", since: "2026-09-01", checked: "2026-11" },
  ...given,
});
const mapOf = (...records: LinkRecord[]) => new Map(records.map((one) => [one.key, one]));
const line = (one: LinkRecord) => `${JSON.stringify(one)}\n`;

describe("content/links.jsonl", () => {
  it("has a line a link in the order of the keys, and is read as it was written", async () => {
    const folder = await aPublicationOf({ "content/publication.yaml": "" });
    const records = mapOf(
      record("z.example", { state: "moved", movedTo: "https://y.example/" }),
      record('a.example/?q="b"', { state: "unknown", why: "timeout" }),
    );
    await writeLinkRecords(folder, records);
    const text = await readFile(folder.linkRecords, "utf8");
    expect(text.split("\n").map((one) => one.slice(0, 26))).toEqual([
      '{"key":"a.example/?q=\\"b\\"',
      '{"key":"z.example","state"',
      "",
    ]);
    expect(await readLinkRecords(folder)).toEqual(records);
  });

  it("keeps what others found meanwhile of links that this look was not about, and their copies", async () => {
    const copy = "https://web.archive.org/web/2020/https://b.example/";
    const theirs = [
      record("a.example", { checked: "2026-12" }),
      record("b.example", { state: "dead", copy }),
    ];
    const folder = await aPublicationOf({
      "content/links.jsonl": [...theirs, record("new.example"), record("hidden.example")].map(line).join(""),
    });
    const ours = record("b.example", { state: "dead", checked: "2026-12" });
    await writeLinkRecords(
      folder,
      new Map([
        ["b.example", ours],
        ["hidden.example", undefined],
      ]),
    );
    expect(await readLinkRecords(folder)).toEqual(
      mapOf(record("a.example", { checked: "2026-12" }), { ...ours, copy }, record("new.example")),
    );
  });

  it("is left alone where nothing changed, and is not there where nothing was checked", async () => {
    const folder = await aPublicationOf({ "content/publication.yaml": "" });
    expect(await readLinkRecords(folder)).toEqual(new Map());
    await writeLinkRecords(folder, new Map());
    await expect(stat(folder.linkRecords)).rejects.toThrow("ENOENT");
    await writeLinkRecords(folder, mapOf(record("a.example")));
    const { ino } = await stat(folder.linkRecords);
    await writeLinkRecords(folder, mapOf(record("a.example")));
    expect((await stat(folder.linkRecords)).ino).toBe(ino);
  });

  it("takes of two machines' lines the later, in any order, and no line that is none", async () => {
    const copy = "https://web.archive.org/web/2020/https://a.example/";
    const dead = record("a.example", { state: "dead", since: "2026-10-02", checked: "2026-10", copy });
    for (const lines of [
      [dead, record("a.example")],
      [record("a.example"), dead],
    ]) {
      const text = `<<<<<<< ours\n${lines.map(line).join("")}{"key":"b.example","state":"dead"\n\r\n`;
      const folder = await aPublicationOf({ "content/links.jsonl": text });
      expect(await readLinkRecords(folder)).toEqual(mapOf(record("a.example", { copy })));
      expect(await readDeadLinks(folder)).toEqual(new Map());
    }
  });

  it("tells of the dead ones alone, as the whole does", async () => {
    const folder = await aPublicationOf({ "content/publication.yaml": "" });
    const records = mapOf(
      record("a.example"),
      record('b.example/"', { state: "dead" }),
      record('c.example/"state":"dead"'),
      record("d.example", { state: "dead", checked: "2026-10" }),
    );
    await writeLinkRecords(folder, records);
    await writeFile(folder.linkRecords, line(record("d.example")), { flag: "a" });
    expect([...(await readDeadLinks(folder)).keys()]).toEqual(['b.example/"']);
  });
});
