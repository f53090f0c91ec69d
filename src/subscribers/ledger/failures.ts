// What went wrong with the mails of an issue, as the servers said it.
import type { Store } from "../store/open-store.ts";

/** Mails with the same end and the same reply. */
export type Failure = {
  /** `queued`: put off, and tried again. */
  state: "failed" | "ambiguous" | "queued";
  /** There is no such address. */
  isHard: boolean;
  /** With no address in it; absent where no answer came. */
  reply?: string;
  subscriberIds: string[];
  /** Whose servers said it, each once. */
  domains: string[];
};

/** The most frequent first. What is erased is counted with the rest, without reply or domain. */
export async function failuresOf(store: Store, issue: number): Promise<Failure[]> {
  const rows = await store.db
    .selectFrom("delivery")
    .select(["state", "is_hard", "reply", "subscriber_id", "domain"])
    .$narrowType<{ state: Failure["state"] }>()
    .where("issue", "=", issue)
    .where((on) =>
      on.or([
        on("state", "in", ["failed", "ambiguous"]),
        on.and([on("state", "=", "queued"), on("reply", "is not", null)]),
      ]),
    )
    .orderBy("message_id")
    .execute();
  const found = new Map<string, Failure & { from: Set<string> }>();
  for (const { state, is_hard, reply, subscriber_id, domain } of rows) {
    const key = `${state} ${is_hard} ${reply}`;
    const said = reply === null ? {} : { reply };
    const first = {
      state,
      isHard: is_hard === 1,
      ...said,
      subscriberIds: [],
      domains: [],
      from: new Set<string>(),
    };
    const failure = found.get(key) ?? first;
    found.set(key, failure);
    failure.subscriberIds.push(subscriber_id);
    if (domain !== null) failure.from.add(domain);
  }
  return [...found.values()]
    .sort((one, other) => other.subscriberIds.length - one.subscriberIds.length)
    .map(({ from, ...failure }) => ({ ...failure, domains: [...from] }));
}
