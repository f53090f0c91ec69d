import { describe, expect, it, onTestFinished, vi } from "vitest";
import { openFigures } from "../../../src/desk/hand/figures-in-hand.ts";
import { openSettings } from "../../../src/desk/hand/settings-in-hand.ts";
import { aMovableClock } from "../../support/clock.ts";
import { aDesk } from "../../support/desk.ts";
import { aStoreWithReaders } from "../../support/mailer.ts";
import { anIssue } from "../../support/makers.ts";
import { patiently } from "../../support/patiently.ts";
import { aPublicationOf } from "../../support/publication.ts";
import { theStoreIn } from "../../support/stores.ts";

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

  it("are asked for again by who asks with every page, not sooner than four seconds later", async () => {
    const folder = await aPublicationOf({});
    const clock = aMovableClock();
    let asked = 0;
    const open = async () => {
      asked += 1;
      return await theStoreIn(folder.store);
    };
    const figures = openFigures({
      ...{ settings: openSettings(folder), clock, onChange: vi.fn(), say: vi.fn() },
      store: { open, where: async () => "Here." },
    });
    onTestFinished(() => figures.close());
    for (const ms of [0, 1_000, 2_999]) {
      clock.move(ms);
      figures.lookAgain();
    }
    await vi.waitFor(() => expect(figures.now()).toBeDefined(), patiently);
    expect(asked).toBe(1);
    clock.move(1);
    figures.lookAgain();
    await vi.waitFor(() => expect(asked).toBe(2), patiently);
    await figures.look();
    expect(asked).toBe(3);
  });
});
