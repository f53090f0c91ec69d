// Readers suggest a link. It waits in the store until the editor keeps it or declines it, and is shown to nobody else.
import { type Context, Hono } from "hono";
import { millisecondsNow } from "../domain/clock.ts";
import { tidyLine, withoutControls } from "../domain/plain-text.ts";
import { likelyUrl, namesPrivatePlace, publicUrl } from "../domain/public-url.ts";
import { nextShipDay } from "../domain/wall-time.ts";
import { suggest } from "../subscribers/inbox/send-in.ts";
import type { Answers } from "./answers.ts";
import { formStamp, isTimely } from "./form-stamp.ts";
import { mayComeIn } from "./limits.ts";
import { networkIn } from "./network.ts";
import {
  longestName,
  type SuggestForm,
  suggestPage,
  type Typed,
  thankYouPage,
} from "./pages/suggest-page.ts";
import { type Form, readForm } from "./read-form.ts";
import type { Service, ServiceWorld } from "./service-world.ts";

export function suggestRoutes(world: ServiceWorld, answers: Answers): Service {
  const { store, clock } = world;
  const routes: Service = new Hono();
  const show = async (context: Context, again: Partial<SuggestForm> = {}) => {
    const form = { stamp: formStamp(store.keys, millisecondsNow(clock)), ...again };
    const status = again.wrong === undefined ? 200 : again.wrong === "tooMany" ? 429 : 422;
    return await answers.page(context, (setting) => suggestPage(form, setting), status);
  };
  const thank = (context: Context) =>
    answers.page(context, (setting) => thankYouPage(nextShipDay(setting.publication, clock.now()), setting));
  routes.get("/suggest", (context) => show(context));
  routes.post("/suggest", async (context) => {
    const form = await readForm(context);
    if (!form) return await answers.notice(context, "notOurForm");
    // A program that fills every field gets the answer of everybody.
    if (form.get("web")) return await thank(context);
    const typed = typedIn(form);
    const url = suggestedUrl(typed.url);
    if (url === undefined) return await show(context, { typed, wrong: "noLink" });
    if (!isTimely(store.keys, form.get("at") ?? "", millisecondsNow(clock)))
      return await show(context, { typed, wrong: "pressAgain" });
    const mayCome = await mayComeIn(store, networkIn(world, context), "suggestion");
    if (!mayCome || !(await suggest(store, { ...tidied(typed), url })))
      return await show(context, { typed, wrong: "tooMany" });
    return await thank(context);
  });
  return routes;
}

function typedIn(form: Form): Typed {
  const field = (name: string) => form.get(name) ?? "";
  return { url: field("url"), title: field("title"), why: field("why"), name: field("name") };
}

/** An address that a bookmark may have and others can follow: no place in a network of one's own. */
function suggestedUrl(typed: string): string | undefined {
  const url = publicUrl(typed) ?? publicUrl(likelyUrl(typed) ?? "");
  return url && !namesPrivatePlace(url.href) ? url.href : undefined;
}

function tidied({ title, why, name }: Typed) {
  const note = withoutControls(why).trim();
  return { title: tidyLine(title), note: note === "" ? undefined : note, name: tidyLine(name, longestName) };
}
