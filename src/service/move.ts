// A new address says yes. The page that its letter leads to changes nothing: programs that look into mails open it too.
import { Hono } from "hono";
import { changeAddress, waitingAddress } from "../subscribers/people/change-address.ts";
import type { Answers } from "./answers.ts";
import { idIn } from "./holder.ts";
import { isChangedPage, movePage } from "./pages/move-page.ts";
import type { Service, ServiceWorld } from "./service-world.ts";

export function moveRoutes(world: ServiceWorld, answers: Answers): Service {
  const { store, mailHost } = world;
  const routes: Service = new Hono();
  routes.get("/move/:token", async (context) => {
    const id = idIn(world, context, "move");
    const address = id && (await waitingAddress(store, id));
    if (!address) return await answers.notice(context, "linkOver");
    return await answers.page(context, (setting) => movePage(address, setting));
  });
  routes.post("/move/:token", async (context) => {
    const id = idIn(world, context, "move");
    const isMade = id !== undefined && (await changeAddress(store, id, { mailHost: await mailHost() }));
    return isMade ? await answers.page(context, isChangedPage) : await answers.notice(context, "linkOver");
  });
  return routes;
}
