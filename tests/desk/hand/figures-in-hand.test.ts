import { describe, expect, it } from "vitest";
import { aDesk } from "../../support/desk.ts";
import { aStoreWithReaders } from "../../support/mailer.ts";
import { anIssue } from "../../support/makers.ts";

const draft = anIssue({ state: "draft", hero: undefined });

describe("the figures of the store, at hand", () => {
  it("are absent where there is no store, and it is not made", async () => {
    const { desk, get } = await aDesk({ issues: [draft] });
    await desk.figures.look();
    expect(desk.figures.now()).toBeUndefined();
    expect(await (await get("/schedule")).text()).not.toContain("<dt>To</dt>");
  });

  it("are counted as soon as the store has answered, and shown on Schedule", async () => {
    const { desk, get } = await aDesk({
      issues: [draft],
      prepare: async (folder) => {
        await using _ = await aStoreWithReaders({ folder });
      },
    });
    expect(desk.figures.now()).toBeUndefined();
    await desk.figures.look();
    expect(desk.figures.now()).toMatchObject({ people: { readers: 3, byState: { confirmed: 3 } } });
    expect(await (await get("/schedule")).text()).toContain("3 people who said yes");
  });

  it("are absent where the store does not answer, and nothing breaks", async () => {
    const variables = { DATABASE_URL: "postgres://nobody@127.0.0.1:1/none" };
    const { desk, get } = await aDesk({ issues: [draft], variables });
    await desk.figures.look();
    expect(desk.figures.now()).toBeUndefined();
    expect((await get("/schedule")).status).toBe(200);
  });
});
