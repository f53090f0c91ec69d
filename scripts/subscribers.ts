// npm run subscribers -- list | import FILE | show ADDRESS | suppress ADDRESS | erase ADDRESS
import { type EmailAddress, toEmailAddress } from "../src/domain/email-address.ts";
import { type Subscriber, subscriberStates } from "../src/domain/subscriber.ts";
import { type Saying, sayings } from "../src/subscribers/exchange/formats/format.ts";
import {
  countSubscribers,
  eachSubscriber,
  findSubscriber,
  findSuppression,
} from "../src/subscribers/people/find-subscriber.ts";
import { eraseSubscriber, suppress } from "../src/subscribers/people/suppress.ts";
import type { Store } from "../src/subscribers/store/open-store.ts";
import { type Arguments, type ExitCode, runCommand, textOf, WrongUse } from "./command.ts";
import { openTheStore } from "./open-store.ts";
import { type ImportChoice, importFile } from "./subscribers/import.ts";
import type { World } from "./world.ts";

const usage = `npm run subscribers -- list [--publication DIR]
npm run subscribers -- import FILE [--dry-run] [--as subscribed|unsubscribed|cleaned]
npm run subscribers -- show | suppress | erase ADDRESS [--publication DIR]

Lists the subscribers, takes in those of another tool's file, shows one, sees to
it that an address is never mailed again, or takes it out of the store for good.

  --dry-run   says what an import would do, and does nothing
  --as WHO    who is in a file that does not say it
  --unmasked  shows addresses that an import refuses as they stand in the file

Example: npm run subscribers -- show joan@example.org`;

type Choice =
  | { verb: "list" }
  | ImportChoice
  | { verb: "show" | "suppress" | "erase"; address: EmailAddress };

export async function runSubscribers(choice: Choice, world: World): Promise<ExitCode> {
  if (world.environment.CI && (choice.verb === "list" || choice.verb === "show"))
    throw new WrongUse("Where CI is set no address is printed: a build's log is read by others.");
  if (choice.verb === "import") return await importFile(choice, world);
  await using store = await openTheStore(world);
  switch (choice.verb) {
    case "list":
      await list(store);
      return 0;
    case "show":
      return await show(store, choice.address);
    case "suppress":
      await suppress(store, choice.address, "manual");
      console.log("It is never mailed again.");
      return 0;
    case "erase":
      await eraseSubscriber(store, choice.address);
      console.log("It is erased. What stays is a keyed hash, so that it is not mailed again.");
      return 0;
    default:
      return choice satisfies never;
  }
}

async function list(store: Store): Promise<void> {
  for await (const subscriber of eachSubscriber(store)) console.log(lineOf(subscriber));
  const counts = await countSubscribers(store);
  const some = subscriberStates.filter((state) => counts[state] > 0);
  console.log(some.map((state) => `${counts[state]} ${state}`).join(", ") || "Nobody is in the store yet.");
}

async function show(store: Store, address: EmailAddress): Promise<ExitCode> {
  const subscriber = await findSubscriber(store, address);
  const suppression = await findSuppression(store, address);
  console.log(subscriber ? lineOf(subscriber) : `${address} is not in the store.`);
  if (suppression) console.log(`It is never mailed again (${suppression}).`);
  return 0;
}

function lineOf({ address, state, pausedUntil, addedAt }: Subscriber): string {
  const rest = pausedUntil === undefined ? "" : `, paused until ${pausedUntil}`;
  return `${address ?? "(erased)"}  ${state}${rest}, added ${addedAt.slice(0, 10)}`;
}

function parse(given: Arguments): Choice {
  const [verb, written, ...more] = given.positionals;
  if (verb === "list" && written === undefined) return { verb };
  if (verb === "import" && written !== undefined && more.length === 0)
    return {
      verb,
      file: written,
      saying: sayingIn(textOf(given, "as")),
      isDryRun: given.values["dry-run"] === true,
      isUnmasked: given.values["unmasked"] === true,
    };
  if (
    (verb !== "show" && verb !== "suppress" && verb !== "erase") ||
    written === undefined ||
    more.length > 0
  )
    throw new WrongUse(usage);
  const address = toEmailAddress(written);
  if (address === undefined) throw new WrongUse(`${JSON.stringify(written)} is no mail address.`);
  return { verb, address };
}

function sayingIn(word: string | undefined): Saying | undefined {
  const saying = sayings.find((one) => one === word);
  if (word !== undefined && saying === undefined)
    throw new WrongUse(`--as ${word} is not known. It is one of ${sayings.join(", ")}.`);
  return saying;
}

const options = {
  as: { type: "string" },
  "dry-run": { type: "boolean" },
  unmasked: { type: "boolean" },
} as const;

if (import.meta.main) await runCommand({ usage, options, parse, run: runSubscribers });
