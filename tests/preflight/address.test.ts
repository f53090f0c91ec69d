import { describe, expect, it } from "vitest";
import { linesAbout } from "../support/publication.ts";

const about = (settings: string) => linesAbout({ "content/publication.yaml": settings });

describe("the publication's address", () => {
  it.each(["", "url: http://localhost:4321", "url: http://127.0.0.1", "url: http://[::1]:80"])(
    "stops what leaves the machine when it is %j",
    async (settings) => {
      expect(await about(`title: Mine\n${settings}`)).toEqual([
        expect.stringMatching(
          /^block content\/publication\.yaml:2? the links in feeds and mail lead to http:.* \| Say where/,
        ),
      ]);
    },
  );

  it.each(["http://192.168.1.5", "http://links.fritz.box", "https://intranet"])(
    "may be meant when it is %s",
    async (url) => {
      expect(await about(`url: ${url}`)).toEqual([
        expect.stringMatching(/^advise content\/publication\.yaml:1 /),
      ]);
    },
  );

  it.each(["https://five.example", "https://links.example.org"])("is well when it is %s", async (url) => {
    expect(await about(`url: ${url}`)).toEqual([]);
  });
});
