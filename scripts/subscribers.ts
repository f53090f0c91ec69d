// npm run subscribers -- list | import | export | add | show | unsubscribe | suppress | erase
import { type EmailAddress, toEmailAddress } from "../src/domain/email-address.ts";
import { type SubscriberState, subscriberStates } from "../src/domain/subscriber.ts";
import { type Saying, sayings } from "../src/subscribers/exchange/formats/format.ts";
import { eraseSubscriber, suppress } from "../src/subscribers/people/suppress.ts";
import { unsubscribeSubscriber } from "../src/subscribers/people/unsubscribe-subscriber.ts";
import type { Store } from "../src/subscribers/store/open-store.ts";
import { type Arguments, type Command, type ExitCode, runCommand, textOf, WrongUse } from "./command.ts";
import { openTheStore } from "./open-store.ts";
import { add } from "./subscribers/add.ts";
import { type ExportChoice, exportToFile } from "./subscribers/export.ts";
import { type ImportChoice, importFile } from "./subscribers/import.ts";
import { list, show } from "./subscribers/show.ts";
import type { World } from "./world.ts";

const usage = `npm run subscribers -- list [--state STATE] [--publication DIR]
npm run subscribers -- import FILE [--dry-run] [--as WHO] [--unmasked]
npm run subscribers -- export [FILE] [--state STATE]
npm run subscribers -- add ADDRESS [--confirmed]
npm run subscribers -- show ADDRESS [--json]
npm run subscribers -- unsubscribe | suppress | erase ADDRESS

Lists the subscribers; takes in those of another tool's file; writes them into a
file; puts one in by hand; shows one; lets one go who asked for it; sees to it
that an address is never mailed again; takes it out of the store for good.

  --state STATE  only those who are ${subscriberStates.slice(0, -1).join(", ")}
  --dry-run      says what an import would do, and does nothing
  --as WHO       who is in a file that does not say it: ${sayings.join(", ")}
  --unmasked     shows addresses that an import refuses as they stand in the file
  --confirmed    they asked you for it themselves
  --json         everything that is known of them, for them to have

Example: npm run subscribers -- import members.csv --dry-run`;

type Choice =
  | { verb: "list"; state?: SubscriberState | undefined }
  | ImportChoice
  | ExportChoice
  | { verb: "add"; address: EmailAddress; isConfirmed?: boolean }
  | { verb: "show"; address: EmailAddress; isJson?: boolean }
  | { verb: "unsubscribe" | "suppress" | "erase"; address: EmailAddress };

export async function runSubscribers(choice: Choice, world: World): Promise<ExitCode> {
  if (world.environment.CI && (choice.verb === "list" || choice.verb === "show"))
    throw new WrongUse("Where CI is set no address is printed: a build's log is read by others.");
  if (choice.verb === "import") return await importFile(choice, world);
  if (choice.verb === "export") return await exportToFile(choice, world);
  await using store = await openTheStore(world);
  switch (choice.verb) {
    case "list":
      await list(store, choice.state);
      return 0;
    case "add":
      return await add(store, choice.address, choice.isConfirmed === true);
    case "show":
      await show(store, choice.address, choice.isJson === true);
      return 0;
    case "unsubscribe":
      return await unsubscribe(store, choice.address);
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

async function unsubscribe(store: Store, address: EmailAddress): Promise<ExitCode> {
  const left = await unsubscribeSubscriber(store, address);
  if (left.ok) console.log("They have left, and get no more mail. They may sign up again themselves.");
  else console.error("The address is not in the store. To keep it out, use suppress.");
  return left.ok ? 0 : 1;
}

function parse(given: Arguments): Choice {
  const [verb, written, ...more] = given.positionals;
  if (more.length > 0) throw new WrongUse(usage);
  const isSet = (option: string) => given.values[option] === true;
  const state = stateIn(textOf(given, "state"));
  if (verb === "list" && written === undefined) return { verb, state };
  if (verb === "export") return { verb, file: written, state };
  if (written === undefined) throw new WrongUse(usage);
  switch (verb) {
    case "import":
      return {
        verb,
        file: written,
        saying: sayingIn(textOf(given, "as")),
        isDryRun: isSet("dry-run"),
        isUnmasked: isSet("unmasked"),
      };
    case "add":
      return { verb, address: addressIn(written), isConfirmed: isSet("confirmed") };
    case "show":
      return { verb, address: addressIn(written), isJson: isSet("json") };
    case "unsubscribe":
    case "suppress":
    case "erase":
      return { verb, address: addressIn(written) };
    default:
      throw new WrongUse(usage);
  }
}

function addressIn(written: string): EmailAddress {
  const address = toEmailAddress(written);
  if (address === undefined) throw new WrongUse(`${JSON.stringify(written)} is no mail address.`);
  return address;
}

function sayingIn(word: string | undefined): Saying | undefined {
  return oneOf(sayings, word, "--as");
}

function stateIn(word: string | undefined): SubscriberState | undefined {
  return oneOf(subscriberStates, word, "--state");
}

function oneOf<T extends string>(
  known: readonly T[],
  word: string | undefined,
  option: string,
): T | undefined {
  const found = known.find((one) => one === word);
  if (word !== undefined && found === undefined)
    throw new WrongUse(`${option} ${word} is not known. It is one of ${known.join(", ")}.`);
  return found;
}

const options = {
  as: { type: "string" },
  state: { type: "string" },
  "dry-run": { type: "boolean" },
  unmasked: { type: "boolean" },
  confirmed: { type: "boolean" },
  json: { type: "boolean" },
} as const;

export const command: Command<Choice> = { usage, options, parse, run: runSubscribers };

if (import.meta.main) await runCommand(command);
