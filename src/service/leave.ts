// Leaving and resting, by the links that stand in every mail. They open nothing else: mails are passed on and archived.
import { Hono } from "hono";
import { Day, dayIn } from "../domain/calendar.ts";
import { nextShipDay } from "../domain/wall-time.ts";
import { askForLink } from "../subscribers/people/ask-for-link.ts";
import { leave, rest } from "../subscribers/people/leave.ts";
import { makeToken } from "../subscribers/people/token.ts";
import type { Answers } from "./answers.ts";
import { holderOf } from "./holder.ts";
import {
  hasLeftPage,
  isBackPage,
  leavePage,
  linkOnItsWayPage,
  restsPage,
  type Ways,
} from "./pages/leave-page.ts";
import { noticeOf } from "./pages/notices.ts";
import type { PageSetting } from "./pages/page.ts";
import { readForm } from "./read-form.ts";
import { daysToRest, mayRestUntil } from "./rests.ts";
import type { Service, ServiceWorld } from "./service-world.ts";

export function leaveRoutes(world: ServiceWorld, answers: Answers): Service {
  const { store, clock, mailHost } = world;
  const routes: Service = new Hono();
  for (const purpose of ["leave", "pause"] as const)
    routes.get(`/${purpose}/:token`, async (context) => {
      const holder = await holderOf(world, context, purpose);
      if (!holder) return await answers.notice(context, "linkOver");
      const { id, person } = holder;
      const address = person?.address;
      const isHere = person?.state === "confirmed" || person?.state === "pending";
      return await answers.page(context, (setting) =>
        isHere && address !== undefined
          ? leavePage(address, waysFor(world, id, setting), setting)
          : hasLeftPage(address, setting),
      );
    });
  // RFC 8058 §3.1: by a mail program's one click as by the page's own button: without cookie, without redirect, 200
  // for as long as there are mails. Whatever the body says, to post here is to leave.
  routes.post("/leave/:token", async (context) => {
    const holder = await holderOf(world, context, "leave");
    if (!holder) return await answers.notice(context, "linkOver");
    const person = await leave(store, holder.id, { mailHost: await mailHost() });
    return await answers.page(context, (setting) => hasLeftPage(person?.address, setting));
  });
  routes.post("/leave/:token/link", async (context) => {
    const holder = await holderOf(world, context, "leave");
    if (!holder) return await answers.notice(context, "linkOver");
    await askForLink(store, { id: holder.id }, { mailHost: await mailHost() });
    return await answers.page(context, linkOnItsWayPage);
  });
  routes.post("/pause/:token", async (context) => {
    const holder = await holderOf(world, context, "pause");
    if (!holder) return await answers.notice(context, "linkOver");
    const form = await readForm(context);
    const until = form?.get("until");
    const today = dayIn(clock.now(), (await world.publication()).zone);
    if (!form || (until !== undefined && !(Day.safeParse(until).success && mayRestUntil(until, today))))
      return await answers.notice(context, "notOurForm");
    const address = (await rest(store, holder.id, until))?.address;
    return await answers.page(context, (setting) => {
      if (address === undefined && holder.person?.state === "pending") return noticeOf("linkOver", setting);
      if (address === undefined) return hasLeftPage(holder.person?.address, setting);
      if (until === undefined)
        return isBackPage({ address, nextOn: nextShipDay(setting.publication, clock.now()) }, setting);
      return restsPage({ address, until, pauseAt: waysFor(world, holder.id, setting).pauseAt }, setting);
    });
  });
  return routes;
}

function waysFor(
  { store, clock }: ServiceWorld,
  subscriberId: string,
  { publication, base }: PageSetting,
): Ways {
  const leaveAt = `${base}/leave/${makeToken(store.keys, { purpose: "leave", subscriberId })}`;
  return {
    leaveAt,
    pauseAt: `${base}/pause/${makeToken(store.keys, { purpose: "pause", subscriberId })}`,
    linkAt: `${leaveAt}/link`,
    days: daysToRest(dayIn(clock.now(), publication.zone)),
  };
}
