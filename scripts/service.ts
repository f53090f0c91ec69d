// npm run service: the small public server at which readers sign up, leave, pause, and see what is kept of them; and the
// sender of the letters that come of it.
import { serveService } from "../src/service/serve.ts";
import { openService } from "../src/service/service.ts";
import { type Arguments, type Command, type ExitCode, runCommand, textOf, WrongUse } from "./command.ts";
import { openTheStore } from "./open-store.ts";
import { mailboxOf } from "./returned-mail.ts";
import { openBell } from "./service/bell.ts";
import { keepForgetting } from "./service/forgetting.ts";
import { keepMailing } from "./service/letters.ts";
import { openServiceWorld } from "./service/open.ts";
import { keepReadingReturns } from "./service/returns.ts";
import { untilSignal } from "./until-signal.ts";
import type { World } from "./world.ts";

const usage = `npm run service [-- --port N] [--host ADDRESS] [--publication DIR]

Stays, and serves the pages on which readers sign up, confirm, pause, leave and
see what is kept of them, at port 8090 of this machine, for a web server in
front of it. --host 0.0.0.0 listens to other machines too, as in a container.
It mails the letters that come of it too: those that ask, welcome and say
goodbye, and those that bring a link; and with BOUNCE_MAILBOX it looks every five
minutes for what came back.
Ctrl+C, or a signal to end, lets what is at work come to its end.

Example: npm run service -- --port 8090`;

const usualPort = 8090;

export type ServiceChoice = { port: number; host?: string | undefined };

function parseService(given: Arguments): ServiceChoice {
  const port = textOf(given, "port") ?? String(usualPort);
  if (!/^\d+$/.test(port) || Number(port) > 65_535)
    throw new WrongUse(`--port wants a number up to 65535, not ${port}.`);
  return { port: Number(port), host: textOf(given, "host") };
}

/** Until `stopped` says so. */
export async function runService(
  { port, host }: ServiceChoice,
  world: World,
  stopped = untilSignal().signal,
): Promise<ExitCode> {
  const mailbox = mailboxOf(world.environment);
  await using store = await openTheStore(world);
  const bell = openBell();
  const own = openServiceWorld(world, store, bell.ring);
  await using serving = await serveService(await openService(own), { port, host });
  console.log(`Serving at http://${host ?? "127.0.0.1"}:${serving.port}/`);
  if (world.environment.TRUST_PROXY === undefined)
    console.log("TRUST_PROXY is not set: all who come through a web server count as one network.");
  await Promise.all([
    keepMailing(own, world, { bell, stopped }),
    keepForgetting(own, stopped),
    ...(mailbox ? [keepReadingReturns(mailbox, own, stopped)] : []),
  ]);
  return 0;
}

export const command: Command<ServiceChoice> = {
  usage,
  options: { port: { type: "string" }, host: { type: "string" } },
  parse: parseService,
  run: (choice, world) => runService(choice, world),
};

if (import.meta.main) await runCommand(command);
