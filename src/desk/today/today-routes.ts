// What Today answers to. It shows at once what the files say; what the store says follows when it has answered.
import { type Context, Hono } from "hono";
import { readDeadLinks } from "../../content/link-records-file.ts";
import { readStates } from "../../ingest/source-state.ts";
import { lastRunAt, lastRunWarning } from "../../shipping/last-run.ts";
import type { Store } from "../../subscribers/store/open-store.ts";
import { StoreError } from "../../subscribers/store/store-error.ts";
import { formOf } from "../frame/form.ts";
import { frameHtml } from "../frame/frame.ts";
import type { Desk } from "../hand/at-hand.ts";
import { weekNow } from "../hand/week-now.ts";
import { diedLinks } from "./died.ts";
import { sourceWords } from "./source-words.ts";
import { type Today, todayHtml } from "./today-page.ts";

export function todayRoutes(desk: Desk): Hono {
  const { world, figures } = desk;
  const store = async () => figures.trouble() ?? (await world.store.where());
  const routes = new Hono();
  routes.get("/today", async (context) => {
    figures.lookAgain();
    const { week, faults, count } = await weekNow(desk);
    const main = todayHtml(await todayOf(desk, week, { figures: figures.now(), store: await store() }));
    const frame = { title: "Today", week, main, faults, count };
    return context.html(frameHtml({ screen: "today", ...frame }));
  });
  routes.post("/today/mailing", async (context) => {
    const turned = await turnMailing(context, world.store.open);
    void figures.look();
    return turned === undefined ? context.redirect("/today", 303) : context.text(turned, 409);
  });
  routes.post("/today/ingest", (context) => {
    desk.ingest.begin();
    return context.redirect("/today", 303);
  });
  return routes;
}

async function todayOf(
  { world, links, ingest }: Desk,
  week: Today["week"],
  told: Pick<Today, "figures" | "store">,
): Promise<Today> {
  const { folder, clock } = world;
  const states = await readStates(folder.sourceStates);
  const [kept, dead] = [links.all(), await readDeadLinks(folder)];
  return {
    ...{ week, links: kept, ...told },
    died: diedLinks({
      ...{ links: kept, seen: links.seen, issues: week.issues, dead },
      zone: week.publication.zone,
    }),
    sources: sourceWords(week.publication.sources, states, week.now),
    ingest: ingest.now(),
    clock: { lastRunAt: lastRunAt(folder), warning: await lastRunWarning(folder, clock) },
  };
}

/** What is to be told where it could not be done. */
async function turnMailing(
  context: Context,
  open: (() => Promise<Store>) | undefined,
): Promise<string | undefined> {
  const { number = "", act = "" } = await formOf(context);
  const turn = turns[act];
  if (!turn || !/^\d{1,9}$/.test(number)) return "The desk knows no such decision.";
  if (!open) return "There is no store here.";
  try {
    const issue = await turn(await open(), Number(number));
    return issue ? undefined : `This store has not mailed issue ${number}.`;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return `Nothing was changed. ${error.message}`;
  }
}

/** What speaks with a store is large, and loaded only when there is one to speak with. */
const mailedIssues = () => import("../../subscribers/ledger/turn-issue.ts");

const turns: Record<string, ((store: Store, number: number) => Promise<unknown>) | undefined> = {
  pause: async (store, number) => (await mailedIssues()).pauseIssue(store, number, "Paused on the desk."),
  // Whoever resumes it has looked at what the servers said; the next run of friday mails on.
  resume: async (store, number) => {
    const { suppressHard } = await import("../../subscribers/events/suppress-hard.ts");
    await suppressHard(store, number);
    return await (await mailedIssues()).resumeIssue(store, number);
  },
  stop: async (store, number) => (await mailedIssues()).stopIssue(store, number),
};
