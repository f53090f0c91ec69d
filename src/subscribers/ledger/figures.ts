// How the readership stands, in figures for the editor: nobody's address, and nobody's row. Instants are in milliseconds.
import { sql } from "kysely";
import type { SubscriberState } from "../../domain/subscriber.ts";
import { countSubscribers } from "../people/find-subscriber.ts";
import type { Store } from "../store/open-store.ts";
import type { MailEventRow } from "../store/tables.ts";
import { type Counts, countDeliveries } from "./count-deliveries.ts";
import { type MailedIssue, mailedIssues } from "./mailed-issue.ts";
import { countReaders } from "./readers.ts";

/** How many would get an issue today, and how many are in each state. */
export type People = { readers: number; byState: Record<SubscriberState, number> };

export type Figures = {
  people: People;
  /** How many came and left in each week since 1970 that had some: sparse, in no order. */
  cameByWeek: Map<number, number>;
  leftByWeek: Map<number, number>;
  /** The newest issue whose mails this store has begun, and those that are not done. */
  last: Mailed | undefined;
  underWay: Mailed[];
  /** What came back since `sinceMs`, by what it was. */
  cameBack: Record<MailEventRow["kind"], number>;
};

export type Mailed = { issue: MailedIssue; counts: Counts };

/** Of the present and of what came back since `sinceMs`; `today` is YYYY-MM-DD in the publication's zone. */
export async function readFigures(
  store: Store,
  { sinceMs, today }: { sinceMs: number; today: string },
): Promise<Figures> {
  const issues = (await mailedIssues(store)).filter(({ beganAt }) => beganAt !== undefined);
  const newest = issues.at(-1);
  const open = issues.filter(({ state }) => state === "sending" || state === "paused");
  const underWay: Mailed[] = [];
  for (const issue of open) underWay.push({ issue, counts: await countDeliveries(store, issue.number) });
  return {
    people: { readers: await countReaders(store, today), byState: await countSubscribers(store) },
    cameByWeek: await peopleByWeek(store, "confirmed_at", false),
    leftByWeek: await peopleByWeek(store, "changed_at", true),
    last: newest && { issue: newest, counts: await countDeliveries(store, newest.number) },
    underWay,
    cameBack: await cameBackSince(store, sinceMs),
  };
}

/** Of those who confirmed once: all, or those who are gone again, by the week of that instant. */
async function peopleByWeek(
  { db }: Store,
  column: "confirmed_at" | "changed_at",
  haveLeft: boolean,
): Promise<Map<number, number>> {
  // Whole numbers divided give whole numbers on both engines; 604800000 are the milliseconds of a week.
  const week = sql<number>`${sql.ref(column)} / 604800000`;
  let asked = db
    .selectFrom("subscriber")
    .select((row) => [week.as("week"), row.fn.countAll().as("people")])
    .where("confirmed_at", "is not", null);
  if (haveLeft) asked = asked.where("state", "not in", ["pending", "confirmed"]);
  const rows = await asked.groupBy(week).execute();
  return new Map(rows.map((row) => [Number(row.week), Number(row.people)]));
}

async function cameBackSince({ db }: Store, sinceMs: number): Promise<Figures["cameBack"]> {
  const rows = await db
    .selectFrom("mail_event")
    .select((row) => ["kind", row.fn.countAll().as("mails")])
    .where("at", ">=", sinceMs)
    .groupBy("kind")
    .execute();
  const of = (kind: MailEventRow["kind"]) => Number(rows.find((row) => row.kind === kind)?.mails ?? 0);
  return { hard: of("hard"), soft: of("soft"), complaint: of("complaint") };
}
