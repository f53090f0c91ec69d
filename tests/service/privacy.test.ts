import { expect, it } from "vitest";
import { openService } from "../../src/service/service.ts";
import { detailDays } from "../../src/subscribers/events/forget-details.ts";
import { inboxDays } from "../../src/subscribers/inbox/forget-inbox.ts";
import { keptMonths } from "../../src/subscribers/ledger/fold-old-mails.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aServiceWorld } from "../support/reader-service.ts";
import { theStoreIn } from "../support/stores.ts";

it("/privacy says the very numbers by which things are forgotten, and every page leads there", async () => {
  await using store = await theStoreIn((await aPublicationFolder()).store);
  const service = await openService(aServiceWorld(store));
  for (const path of ["/privacy", "/privacy/"]) {
    const answer = await service.request(path);
    expect(answer.status).toBe(200);
    const page = await answer.text();
    for (const said of [
      "gone after 14 days",
      `for ${keptMonths} months`,
      `for ${detailDays} days`,
      `for ${inboxDays} days`,
    ])
      expect(page).toContain(said);
  }
  for (const path of ["/", "/yours", "/nowhere"])
    expect(await (await service.request(path)).text()).toContain('href="/privacy"');
});
