import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { checkout } from "../../scripts/checkout.ts";
import { machineClock, machineEnvironment, openWorld, whereTheEditorStands } from "../../scripts/world.ts";
import { aClock } from "../support/clock.ts";
import { aFolder, aPublicationFolder } from "../support/folders.ts";
import { aWeb, aWebOfPages } from "../support/loopback-web.ts";
import { anEnvironment, aWorld } from "../support/world.ts";

describe("a world", () => {
  it("opens what costs when it is first needed, once, and closes it once at its end", async () => {
    const folder = await aPublicationFolder();
    const { network } = await aWebOfPages({ "https://a.example/": "<title>A</title>" });
    const world = openWorld({ folder, environment: anEnvironment(), clock: aClock(), network, gapMs: 0 });
    expect(world.readers()).toBe(world.readers());
    expect(world.doorFor({ inside: true })).toBe(world.doorFor({ inside: true }));
    expect(world.doorFor({ inside: true })).not.toBe(world.doorFor({ inside: false }));
    const [one, other] = await Promise.all([world.web(), world.web()]);
    expect(one).toBe(other);
    expect(await one.fetchPage("https://a.example/")).toMatchObject({ ok: true });
    await world[Symbol.asyncDispose]();
    await world[Symbol.asyncDispose]();
    expect(await one.fetchPage("https://a.example/")).toMatchObject({ ok: false });
  });

  it("in which nothing was opened ends at once", async () => {
    const folder = await aPublicationFolder();
    await openWorld({ folder, environment: anEnvironment(), clock: aClock() })[Symbol.asyncDispose]();
  });

  it("tells sites whose reader asks", async () => {
    const folder = await aPublicationFolder();
    await mkdir(dirname(folder.settings), { recursive: true });
    await writeFile(folder.settings, "url: https://five.example\n");
    const agents: (string | undefined)[] = [];
    const { network } = await aWeb((request, response) => {
      agents.push(request.headers["user-agent"]);
      response.writeHead(404).end();
    });
    const world = aWorld({ folder, network });
    await (await world.web()).fetchPage("https://a.example/");
    await (await world.politeWeb()).fetchPage("https://a.example/");
    expect(agents).toEqual(Array(2).fill("FiveForFriday/0.1 (+https://five.example)"));
  });
});

describe("paths that an editor gives", () => {
  it("are meant from where npm was called, since npm goes to the checkout first", () => {
    expect(resolve(".")).toBe(checkout);
    expect(whereTheEditorStands({ INIT_CWD: "/home/me/exports" })).toBe("/home/me/exports");
    expect(whereTheEditorStands({})).toBe(checkout);
  });
});

describe("the machine's environment", () => {
  it("is the shell's, and below it what .env says", async () => {
    const folder = await aFolder();
    await writeFile(
      join(folder, ".env"),
      "SMTP_URL=smtp://from-file\nMAIL_FROM='me@five.example'\n# X_TOKEN=no\n",
    );
    const read = machineEnvironment(folder, { SMTP_URL: "smtp://from-shell", HOME: "/home/me" });
    expect(read).toMatchObject({
      ok: true,
      environment: { SMTP_URL: "smtp://from-shell", MAIL_FROM: "me@five.example", secrets: {} },
    });
  });

  it("names a publication from the file it stands in, wherever the editor stands", async () => {
    const folder = await aFolder();
    await writeFile(join(folder, ".env"), "FIVE_PUBLICATION=../mine\r\n");
    expect(machineEnvironment(folder, {})).toMatchObject({
      environment: { FIVE_PUBLICATION: resolve(folder, "../mine") },
    });
  });

  it("names a variable of .env that a # would cut, and not its value", async () => {
    const folder = await aFolder();
    await writeFile(join(folder, ".env"), "SMTP_URL=smtp://joan:secret#word@mail.example\n");
    const file = join(folder, ".env");
    expect(machineEnvironment(folder, {})).toEqual({
      ok: false,
      problems: [
        `SMTP_URL in ${file}: what stands behind # is a note there. Put the value in quotation marks.`,
      ],
    });
  });

  it("needs no .env", async () => {
    expect(machineEnvironment(await aFolder(), {})).toMatchObject({ ok: true });
  });

  it("has a clock that tells instants in UTC", () => {
    const now = machineClock.now();
    expect(new Date(Date.parse(now)).toISOString()).toBe(now);
  });
});
