// What every command shares: its arguments become a choice, the world is opened for it, and what it says at its
// end becomes the exit code of the process.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { HiddenKeyError } from "../src/bookmarks/hidden-key.ts";
import { ContentError } from "../src/content/front-matter.ts";
import type { Environment } from "../src/domain/environment.ts";
import { type PublicationFolder, publicationFolder } from "../src/domain/publication-folder.ts";
import { MailError } from "../src/mailing/mail-error.ts";
import { StoreError } from "../src/subscribers/store/store-error.ts";
import {
  keepCompiledCode,
  machineClock,
  machineEnvironment,
  openWorld,
  type World,
  whereTheEditorStands,
} from "./world.ts";

/** 0 done, 1 our failure, 2 wrong use, 3 done with skipped links. */
export type ExitCode = 0 | 1 | 2 | 3;

/** The user asked how a command is used. */
class Help extends Error {}

/** The user asked for something that cannot be: one line to say so, no stack. */
export class WrongUse extends Error {}

type Options = NonNullable<ParseArgsConfig["options"]>;
export type Arguments = { values: Record<string, string | boolean | undefined>; positionals: string[] };

/** A command: from arguments to a choice, and from a choice and the world to an exit code. */
export type Command<Choice> = {
  usage: string;
  options?: Options;
  /** Options that may stand without a value: it is empty then (none). */
  mayStandAlone?: string[];
  parse(given: Arguments): Choice;
  run(choice: Choice, world: World): Promise<ExitCode>;
};

/** Runs a command on its arguments (this process's), in the publication that they, or the environment, name. */
export async function runCommand<Choice>(
  command: Command<Choice>,
  args = process.argv.slice(2),
): Promise<void> {
  await endWith(async () => {
    const given = readArguments(args, command);
    const choice = command.parse(given);
    const own = theEnvironment(machineEnvironment());
    keepCompiledCode();
    const folder = chosenFolder(textOf(given, "publication"), own);
    const environment = theEnvironment(machineEnvironment(undefined, undefined, folder.root));
    await using world = openWorld({ folder, environment, clock: machineClock });
    return await command.run(choice, world);
  });
}

function theEnvironment(read: ReturnType<typeof machineEnvironment>): Environment {
  if (!read.ok) throw new WrongUse(read.problems.join("\n"));
  return read.environment;
}

/** Arguments of a command; `--publication` and `--help` are understood by all. */
export function readArguments(
  args: string[],
  { usage, options = {}, mayStandAlone = [] }: Pick<Command<unknown>, "usage" | "options" | "mayStandAlone">,
): Arguments {
  try {
    const shared: Options = { publication: { type: "string" }, help: { type: "boolean", short: "h" } };
    const { values, positionals } = parseArgs({
      args: args.map((arg, at) => withValue(arg, args[at + 1], mayStandAlone)),
      options: { ...options, ...shared },
      allowPositionals: true,
    });
    if (values["help"]) throw new Help(usage);
    return { values: values as Arguments["values"], positionals };
  } catch (error) {
    if (error instanceof TypeError && "code" in error) throw new WrongUse(`${error.message}\n\n${usage}`);
    throw error;
  }
}

/** `--host` before nothing or before another option is `--host=`: Node knows no option whose value may be missing. */
function withValue(arg: string, next: string | undefined, mayStandAlone: string[]): string {
  const isAlone = next === undefined || next.startsWith("-");
  return isAlone && mayStandAlone.includes(arg.slice(2)) && arg.startsWith("--") ? `${arg}=` : arg;
}

/** The value of an option that takes one, or `undefined` where it was not given. */
export function textOf({ values }: Arguments, option: string): string | undefined {
  const value = values[option];
  return typeof value === "string" ? value : undefined;
}

/** `--publication DIR`, else FIVE_PUBLICATION, both from where the user stands; else the folder the command runs in. */
function chosenFolder(publication: string | undefined, environment: Environment): PublicationFolder {
  const named = publication ?? environment.FIVE_PUBLICATION;
  const root = named === undefined ? resolve(".") : resolve(whereTheEditorStands(environment), named);
  if (!existsSync(root))
    throw new WrongUse(`There is no folder ${root}. Make it first, or name another with --publication.`);
  return publicationFolder(root);
}

/** Ends the process with the work's code. Files an editor must correct are one line; bugs keep their stack. */
export async function endWith(work: () => Promise<ExitCode>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (error instanceof Help) {
      console.log(error.message);
      process.exitCode = 0;
      return;
    }
    if (isForTheEditor(error)) {
      console.error(error.message);
      process.exitCode = error instanceof WrongUse ? 2 : 1;
      return;
    }
    if (
      error instanceof Error &&
      "code" in error &&
      typeof error.code === "string" &&
      /^E[A-Z]+$/.test(error.code)
    ) {
      console.error(`${explainSystemError(error.code)} (${error.message})`);
      process.exitCode = 1;
      return;
    }
    throw error;
  }
}

/** Errors whose message is all that there is to say. */
function isForTheEditor(error: unknown): error is Error {
  return [WrongUse, ContentError, HiddenKeyError, MailError, StoreError].some(
    (kind) => error instanceof kind,
  );
}

/** The file system's codes in words; what was there before is untouched. */
function explainSystemError(code: string): string {
  if (code === "ENOSPC")
    return "The disk is full. Nothing that was kept is lost; make room and run it again.";
  if (code === "EROFS" || code === "EACCES" || code === "EPERM")
    return "This place may not be written. Nothing was changed; check who owns the folder.";
  return "It could not be done.";
}
