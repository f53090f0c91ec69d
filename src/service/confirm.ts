// Saying yes. The page that the letter leads to changes nothing: programs that look into mails open it too.
import { type Context, Hono } from "hono";
import type { Subscriber } from "../domain/subscriber.ts";
import { nextShipDay } from "../domain/wall-time.ts";
import { join } from "../subscribers/people/join.ts";
import { makeToken } from "../subscribers/people/token.ts";
import type { Answers } from "./answers.ts";
import { holderOf } from "./holder.ts";
import { confirmPage, onTheListPage } from "./pages/confirm-page.ts";
import type { Service, ServiceWorld } from "./service-world.ts";

export function confirmRoutes(world: ServiceWorld, answers: Answers): Service {
  const { store, clock, mailHost } = world;
  const routes: Service = new Hono();
  routes.get("/confirm/:token", async (context) => {
    const person = (await holderOf(world, context, "confirm"))?.person;
    if (person?.state === "confirmed") return await onTheList(context, person);
    const address = person?.address;
    if (address === undefined) return await answers.notice(context, "linkOver");
    return await answers.page(context, (setting) =>
      confirmPage({ address, nextOn: nextShipDay(setting.publication, clock.now()) }, setting),
    );
  });
  routes.post("/confirm/:token", async (context) => {
    const holder = await holderOf(world, context, "confirm");
    const joined = holder && (await join(store, holder.id, { mailHost: await mailHost() }));
    return joined ? await onTheList(context, joined) : await answers.notice(context, "linkOver");
  });
  return routes;

  async function onTheList(context: Context, { id, address }: Subscriber): Promise<Response> {
    if (address === undefined) return await answers.notice(context, "linkOver");
    const token = makeToken(store.keys, { purpose: "leave", subscriberId: id });
    return await answers.page(context, (setting) => {
      const nextOn = nextShipDay(setting.publication, clock.now());
      return onTheListPage({ address, nextOn, leaveAt: `${setting.base}/leave/${token}` }, setting);
    });
  }
}
