// Signing up: the form, and what comes of it.
import { Hono } from "hono";
import { millisecondsNow } from "../domain/clock.ts";
import type { Answers } from "./answers.ts";
import { formStamp } from "./form-stamp.ts";
import { type SignUpForm, signUpPage } from "./pages/sign-up-page.ts";
import type { Service, ServiceWorld } from "./service-world.ts";

export function signUpRoutes(world: ServiceWorld, answers: Answers): Service {
  const routes: Service = new Hono();
  const form = async (given: Pick<SignUpForm, "typed" | "wrong"> = {}): Promise<SignUpForm> => ({
    stamp: formStamp(world.store.keys, millisecondsNow(world.clock)),
    newest: await world.newestIssue(),
    ...given,
  });
  routes.on("GET", ["/", "/sign-up"], async (context) => {
    const made = await form();
    return await answers.page(context, (setting) => signUpPage(made, setting));
  });
  return routes;
}
