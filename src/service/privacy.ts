// What is kept of everybody, said from the very numbers by which it is forgotten.
import { Hono } from "hono";
import { detailDays } from "../subscribers/events/forget-details.ts";
import { inboxDays } from "../subscribers/inbox/forget-inbox.ts";
import { keptMonths } from "../subscribers/ledger/fold-old-mails.ts";
import { pendingMs } from "../subscribers/people/forget-pending.ts";
import type { Answers } from "./answers.ts";
import { privacyPage } from "./pages/privacy-page.ts";
import type { Service } from "./service-world.ts";

const dayMs = 86_400_000;
const kept = { pendingDays: pendingMs / dayMs, keptMonths, detailDays, inboxDays };

export function privacyRoutes(answers: Answers): Service {
  const routes: Service = new Hono();
  routes.get("/privacy", (context) => answers.page(context, (setting) => privacyPage(kept, setting)));
  return routes;
}
