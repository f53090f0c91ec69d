// Signing up: the form, of the service and of the site, and one answer for every address.
import { createHash } from "node:crypto";
import { type Context, Hono } from "hono";
import { millisecondsNow } from "../domain/clock.ts";
import type { EmailAddress } from "../domain/email-address.ts";
import type { Publication } from "../domain/publication.ts";
import { wordsOf } from "../domain/words.ts";
import { askToJoin } from "../subscribers/people/ask-to-join.ts";
import type { Answers } from "./answers.ts";
import { formStamp } from "./form-stamp.ts";
import { lookInMailPage, type SignUpForm, signUpPage } from "./pages/sign-up-page.ts";
import type { Service, ServiceWorld } from "./service-world.ts";
import { evenly, readTyped } from "./typed-address.ts";

export function signUpRoutes(world: ServiceWorld, answers: Answers): Service {
  const routes: Service = new Hono();
  const show = async (context: Context, again: Pick<SignUpForm, "typed" | "wrong"> = {}) => {
    const stamp = formStamp(world.store.keys, millisecondsNow(world.clock));
    const form: SignUpForm = { stamp, newest: await world.newestIssue(), ...again };
    return await answers.page(context, (setting) => signUpPage(form, setting), again.wrong ? 422 : 200);
  };
  routes.on("GET", ["/", "/sign-up"], (context) => show(context));
  routes.post("/sign-up", async (context) => {
    const typed = await readTyped(world, context);
    switch (typed.as) {
      case "notOurForm":
      case "tooMany":
        return await answers.notice(context, typed.as);
      case "noAddress":
      case "pressAgain":
        return await show(context, { typed: typed.typed, wrong: typed.as });
      case "program":
        return await answers.page(context, lookInMailPage);
      case "address":
        await evenly(world, () => take(world, typed.address, typed.form.has("at") ? "service" : "site"));
        return await answers.page(context, lookInMailPage);
      default:
        return typed satisfies never;
    }
  });
  return routes;
}

async function take(world: ServiceWorld, address: EmailAddress, form: "service" | "site"): Promise<void> {
  const wording = wordingOf(await world.publication());
  await askToJoin(world.store, address, { form, wording, mailHost: await world.mailHost() });
}

/** A name for the words by which somebody agrees, `en-GB/1f3a…`: it changes when they do. */
export function wordingOf({ language, title }: Publication): string {
  const { service } = wordsOf(language);
  const read = [service.signUp, service.asksFirst, service.askedFor("", title), service.yes];
  return `${language}/${createHash("sha256").update(read.join("\n")).digest("hex").slice(0, 12)}`;
}
