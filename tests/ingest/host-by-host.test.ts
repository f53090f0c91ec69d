import { expect, it } from "vitest";
import { hostByHost } from "../../src/ingest/host-by-host.ts";

const links = [
  "https://a.example/1",
  "https://www.a.example/2",
  "https://b.example/1",
  "https://a.example/3",
];

it("takes hosts in turns, and no more of one than is wanted", () => {
  const paths = (most?: number) =>
    hostByHost(
      links.map((url) => ({ url })),
      most,
    ).map(({ url }) => url.slice(8));
  expect(paths()).toEqual(["a.example/1", "b.example/1", "www.a.example/2", "a.example/3"]);
  expect(paths(2)).toEqual(["a.example/1", "b.example/1", "www.a.example/2"]);
});
