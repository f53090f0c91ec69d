import { expect, it } from "vitest";
import { hostByHost, mostOfEachHost } from "../../src/ingest/host-by-host.ts";

const links = [
  "https://a.example/1",
  "https://www.a.example/2",
  "https://b.example/1",
  "https://a.example/3",
];

it("takes hosts in turns, and no more of one than is wanted", () => {
  const paths = (most = Number.POSITIVE_INFINITY) =>
    hostByHost(
      mostOfEachHost(
        links.map((url) => ({ url })),
        most,
      ),
    ).map(({ url }) => url.slice(8));
  expect(paths()).toEqual(["a.example/1", "b.example/1", "www.a.example/2", "a.example/3"]);
  expect(paths(2)).toEqual(["a.example/1", "b.example/1", "www.a.example/2"]);
});

it("takes some of each host in the order given", () => {
  const taken = mostOfEachHost(
    links.toReversed().map((url) => ({ url })),
    2,
  );
  expect(taken.map(({ url }) => url.slice(8))).toEqual(["a.example/3", "b.example/1", "www.a.example/2"]);
});
