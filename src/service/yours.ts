// One's own page: what is kept, as a file, and its erasure. Behind a link that was mailed on request alone.
import { type Context, Hono } from "hono";
import { millisecondsNow } from "../domain/clock.ts";
import { toEmailAddress } from "../domain/email-address.ts";
import type { Subscriber } from "../domain/subscriber.ts";
import { askForLink } from "../subscribers/people/ask-for-link.ts";
import { askToMove } from "../subscribers/people/ask-to-move.ts";
import { knownAbout } from "../subscribers/people/known-about.ts";
import { eraseSubscriber } from "../subscribers/people/suppress.ts";
import { makeToken } from "../subscribers/people/token.ts";
import { StoreError } from "../subscribers/store/store-error.ts";
import type { Answers } from "./answers.ts";
import { formStamp } from "./form-stamp.ts";
import { holderOf } from "./holder.ts";
import { linkOnItsWayPage } from "./pages/leave-page.ts";
import { lookInNewMailPage } from "./pages/move-page.ts";
import type { PageSetting } from "./pages/page.ts";
import type { Typed } from "./pages/sign-up-page.ts";
import { askForLinkPage, erasedPage, yoursPage } from "./pages/yours-page.ts";
import { readForm } from "./read-form.ts";
import type { Service, ServiceWorld } from "./service-world.ts";
import { evenly, longestAddress, readTyped } from "./typed-address.ts";
import { withoutPeople } from "./without-people.ts";

export function yoursRoutes(world: ServiceWorld, answers: Answers): Service {
  const { store } = world;
  const routes: Service = new Hono();
  askingRoutes(routes, world, answers);
  const show = async (context: Context, person: Subscriber | undefined, again: Typed = {}) => {
    if (person?.address === undefined) return await answers.notice(context, "linkOver");
    const { id, address, state } = person;
    const leaving = makeToken(store.keys, { purpose: "leave", subscriberId: id });
    const page = (setting: PageSetting) => {
      const own = `${setting.base}/yours/${context.req.param("token")}`;
      const move = state === "confirmed" ? { at: `${own}/move`, ...again } : undefined;
      const leaveAt = `${setting.base}/leave/${leaving}`;
      return yoursPage(
        address,
        { knownAt: `${own}/known.json`, eraseAt: `${own}/erase`, leaveAt, move },
        setting,
      );
    };
    return await answers.page(context, page, again.wrong ? 422 : 200);
  };
  routes.get("/yours/:token", async (context) =>
    show(context, (await holderOf(world, context, "yours"))?.person),
  );
  routes.post("/yours/:token/move", async (context) => {
    const holder = await holderOf(world, context, "yours");
    if (holder?.person?.address === undefined) return await answers.notice(context, "linkOver");
    const typed = (await readForm(context))?.get("email") ?? "";
    const address = toEmailAddress(typed);
    if (address === undefined)
      return await show(context, holder.person, {
        typed: typed.slice(0, longestAddress),
        wrong: "noAddress",
      });
    await evenly(world, async () =>
      askToMove(store, holder.id, address, { mailHost: await world.mailHost() }),
    );
    return await answers.page(context, lookInNewMailPage);
  });
  routes.get("/yours/:token/known.json", async (context) => {
    const holder = await holderOf(world, context, "yours");
    const known = holder && (await knownAbout(store, holder.id));
    if (!known) return await answers.notice(context, "linkOver");
    return context.body(`${JSON.stringify(known, null, 2)}\n`, 200, { "Content-Type": "application/json" });
  });
  routes.post("/yours/:token/erase", async (context) => {
    const holder = await holderOf(world, context, "yours");
    const address = holder?.person?.address;
    if (address === undefined) return await answers.notice(context, "linkOver");
    await eraseSubscriber(store, address).catch((error: unknown) => {
      // It is erased; that its last traces are still held on to is for who looks after the store.
      if (!(error instanceof StoreError)) throw error;
      world.say(withoutPeople(error.message));
    });
    return await answers.page(context, erasedPage);
  });
  return routes;
}

/** Asking for the link by a typed address, with one answer for every address. */
function askingRoutes(routes: Service, world: ServiceWorld, answers: Answers): void {
  const { store, clock, mailHost } = world;
  const show = async (context: Context, again: Typed = {}) => {
    const form = { stamp: formStamp(store.keys, millisecondsNow(clock)), ...again };
    return await answers.page(context, (setting) => askForLinkPage(form, setting), again.wrong ? 422 : 200);
  };
  routes.get("/yours", (context) => show(context));
  routes.post("/yours", async (context) => {
    const typed = await readTyped(world, context);
    if (typed.as === "notOurForm" || typed.as === "tooMany") return await answers.notice(context, typed.as);
    if (typed.as === "noAddress" || typed.as === "pressAgain")
      return await show(context, { typed: typed.typed, wrong: typed.as });
    if (typed.as === "address") {
      const { address } = typed;
      await evenly(world, async () => askForLink(store, { address }, { mailHost: await mailHost() }));
    }
    return await answers.page(context, linkOnItsWayPage);
  });
}
