// Git says for all machines which store mails an issue, and the store knows of the issue before git does.
import { readIssues } from "../content/read-content.ts";
import type { Issue } from "../domain/issue.ts";
import { expectIssue, mailedIssues } from "../subscribers/ledger/mailed-issue.ts";
import type { Store } from "../subscribers/store/open-store.ts";
import { changeShared, type Note } from "./change-shared.ts";
import type { FridayWorld } from "./friday-world.ts";
import { type MailingStore, whoMails } from "./who-mails.ts";

/** `says` is absent where another store mails the issue: that is as it should be. */
type Named = { ok: true } | { ok: false; says?: string };

/**
 * Sees to it that git names this store as the one that mails the issue, in a commit of its own where no other does.
 * `isNewStore`: whatever git says of who mailed before.
 */
export async function nameStore(
  number: number,
  { store, isNewStore }: { store: Store; isNewStore: boolean },
  world: FridayWorld,
): Promise<Named> {
  for (;;) {
    const issues = await readIssues(world.folder);
    const issue = issues.find((one) => one.number === number);
    if (!issue) return { ok: false, says: `There is no issue ${number} any more.` };
    const verdict = whoMails(issue, issues, await mailingStore(store));
    if (verdict.who === "this") return { ok: true };
    if (verdict.who === "unsure" && !isNewStore) return { ok: false, says: verdict.says };
    if (verdict.who === "another" && !isNewStore) return { ok: false };
    const named = await name(issue, store, world);
    if (named !== "overtaken") return named;
  }
}

async function name(issue: Issue, store: Store, world: FridayWorld): Promise<Named | "overtaken"> {
  await expectIssue(store, issue.number);
  if (issue.mailedBy === shortIdOf(store.id)) return { ok: true };
  const noted = await changeShared(issue.number, naming(issue, store), world);
  if (!noted.ok) return { ok: false, says: `Issue ${issue.number} is not mailed: ${noted.says}` };
  return noted.taken ? { ok: true } : "overtaken";
}

function naming({ number, mailedBy: before }: Issue, { id }: Store): Note {
  const mailedBy = shortIdOf(id);
  return {
    change: { mailedBy },
    message: `Mail issue ${number} from the store ${mailedBy}`,
    isStill: (now) => now.mailedBy === before,
  };
}

/**
 * What the ship commit says of who mails: the start of this store's id, where it may. `undefined` where it is named
 * later, or another machine mails.
 */
export async function storeToName(issue: Issue, issues: Issue[], store: Store): Promise<string | undefined> {
  if (whoMails(issue, issues, await mailingStore(store)).who !== "nobody") return undefined;
  await expectIssue(store, issue.number);
  return shortIdOf(store.id);
}

async function mailingStore(store: Store): Promise<MailingStore> {
  const known = new Set((await mailedIssues(store)).map(({ number }) => number));
  return { shortId: shortIdOf(store.id), knows: (number) => known.has(number) };
}

/** As `mailedBy` has it. */
export function shortIdOf(id: string): string {
  return id.slice(0, 8);
}
