import { describe, expect, it } from "vitest";
import { storePlace } from "../../../src/subscribers/store/store-place.ts";

describe("storePlace", () => {
  it.each(["postgres://joan:secret@db.example.org/five", "postgresql:///five?host=/run/postgresql"])(
    "is a database: %s",
    (text) => expect(storePlace(text)).toEqual({ postgres: text }),
  );

  it.each(["var/store.db", "/srv/five/store.db", "C:\\five\\store.db", "./postgres/store.db"])(
    "is a file: %s",
    (text) => expect(storePlace(text)).toEqual({ file: text }),
  );

  it.each([
    "mysql://joan:secret@db.example.org/five",
    "HTTPS://joan:secret@x.example/",
    "file:///var/store.db",
  ])("is neither, and is not repeated: %s", (text) =>
    expect(() => storePlace(text)).toThrow(/^The store stands in a file or in PostgreSQL(?!.*secret)/),
  );
});
