// What Schedule answers to. GET shows; a POST gives the issue its hour, or takes it away, and pushes that.
import { type Context, Hono } from "hono";
import { html } from "../../editions/html.ts";
import { scheduling, unscheduling } from "../../shipping/schedule-issue.ts";
import { lastShip } from "../../shipping/status.ts";
import { formOf } from "../frame/form.ts";
import { frameHtml } from "../frame/frame.ts";
import { ofComing } from "../frame/of-coming.ts";
import type { Desk } from "../hand/at-hand.ts";
import { orTold } from "../hand/told.ts";
import { weekNow } from "../hand/week-now.ts";
import { courseHtml, lastHtml } from "./course.ts";
import { momentNow, planNow } from "./plan-now.ts";
import { type Came, changeForAll, type Wish } from "./schedule-deed.ts";
import { commitMessage, momentHtml, scheduleHtml } from "./schedule-page.ts";
import { typedMoment } from "./typed-moment.ts";

export function scheduleRoutes(desk: Desk): Hono {
  const routes = new Hono();
  /** Why the last push of an issue was refused, as long as it is. */
  let trouble: { number: number; says: string | undefined } | undefined;
  const did = async (wish: Wish | Came): Promise<Came> => {
    const came = "change" in wish ? await orTold(() => changeForAll(desk, wish), notDone) : wish;
    if ("change" in wish && came.isDone) trouble = { number: wish.number, says: came.says };
    await desk.watch.look();
    return came;
  };
  routes.get("/schedule", async (context) => {
    desk.figures.lookAgain();
    return context.html(
      await pageHtml(desk, (number) => (trouble?.number === number ? trouble.says : undefined)),
    );
  });
  routes.get("/schedule/moment", async (context) => context.json(await momentSaid(desk, context)));
  routes.get("/schedule/last", async (context) => context.html(await lastSaid(desk)));
  routes.post("/schedule", async (context) => {
    const { number = "", when = "" } = await formOf(context);
    return await answer(desk, context, await did(await wishOf(desk, Number(number), when)));
  });
  routes.post("/schedule/back", async (context) => {
    const { number } = await formOf(context);
    return await answer(desk, context, await did(backWish(Number(number))));
  });
  return routes;
}

const notDone = (says: string): Came => ({ isDone: false, says });

/** Of an issue and the words for its moment; or why they mean none. */
async function wishOf(desk: Desk, number: number, when: string): Promise<Wish | Came> {
  const { week } = await weekNow(desk);
  const { publication, now, issue } = week;
  if (issue?.number !== number)
    return { isDone: false, says: `Issue ${number} is not the coming one any more. Look again.` };
  const moment = typedMoment(when, { ...publication, now });
  if (!moment.ok) return { isDone: false, says: `${moment.why}.` };
  // What is pushed again keeps its hour, though that may have come.
  const isKept = issue.state === "scheduled" && isSameMinute(moment.at, momentNow(issue, week));
  const at = isKept ? momentNow(issue, week) : moment.at;
  if (!isKept && Date.parse(at) <= Date.parse(now))
    return { isDone: false, says: "That is in the past. Name a later time." };
  return {
    number,
    change: (found) => (isKept ? {} : scheduling(found, at, publication)),
    message: commitMessage,
  };
}

function isSameMinute(one: string, other: string): boolean {
  return one.slice(0, 16) === other.slice(0, 16);
}

function backWish(number: number): Wish {
  return {
    number,
    change: () => unscheduling,
    message: ({ title }) => `Take issue ${number} back: ${title}`,
  };
}

async function answer(desk: Desk, context: Context, came: Came): Promise<Response> {
  if (context.req.header("accept") === "application/json") return context.json(came);
  if (came.isDone) return context.redirect("/schedule", 303);
  return context.html(await pageHtml(desk, () => came.says), 409);
}

/** `troubleOf` is what stands in the way of an issue, if anything does. */
async function pageHtml(desk: Desk, troubleOf: (number: number) => string | undefined): Promise<string> {
  const { week, faults, count } = await weekNow(desk);
  const plan = await ofComing(async () => {
    const now = await planNow(desk, week, troubleOf(week.number));
    return now && scheduleHtml(week, now);
  });
  const course = week.issue && courseHtml(week, week.issue, momentNow(week.issue, week));
  const main = html`<div class="panes"><section class="deal" aria-label="Schedule" tabindex="0">${plan}</section>
<aside class="course" aria-label="What will happen" tabindex="0">${course}<div id="last-ship"></div></aside></div>`;
  return frameHtml({ screen: "schedule", title: "Schedule", week, main, faults, count });
}

type MomentSaid = { isMoment: boolean; says: string };

/** What is typed for another time, said back in full as markup; or why it is none, as words. */
async function momentSaid(desk: Desk, { req }: Context): Promise<MomentSaid> {
  const { week } = await weekNow(desk);
  const { publication, now } = week;
  const moment = typedMoment(req.query("when") ?? "", { ...publication, now });
  if (!moment.ok) return { isMoment: false, says: `${moment.why}.` };
  const readers = desk.figures.now()?.people.readers;
  return { isMoment: true, says: momentHtml(moment.at, { publication, now, readers }).markup };
}

/** How far the newest ship is; nothing where there was none, or git cannot be asked. */
async function lastSaid(desk: Desk): Promise<string> {
  const { week } = await weekNow(desk);
  const opened = await desk.world.friday();
  if (!opened.ok) return "";
  const { issues } = await desk.issues.now();
  const last = await lastShip(issues, { publication: week.publication, world: opened.friday });
  return last ? lastHtml(last, week).markup : "";
}
