import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import {
  cutInTwo,
  editorOf,
  isSecretName,
  readEnvironment,
  serviceSecrets,
  variableNames,
} from "../../src/domain/environment.ts";
import { services } from "../../src/sources/services.ts";

const checkout = resolve(import.meta.dirname, "../..");
const textOf = (file: string) => readFileSync(resolve(checkout, file), "utf8");

function environmentOf(given: Record<string, string | undefined>) {
  const read = readEnvironment(given);
  if (!read.ok) throw new Error(read.problems.join("\n"));
  return read.environment;
}

describe("the environment", () => {
  it("gives each variable under its own name, without white space around it", () => {
    const read = environmentOf({
      FIVE_PUBLICATION: "../mine",
      SMTP_URL: " smtp://host \r",
      MAIL_FROM: "a@b.example",
    });
    expect(read).toMatchObject({
      FIVE_PUBLICATION: "../mine",
      SMTP_URL: "smtp://host",
      MAIL_FROM: "a@b.example",
    });
  });

  it.each([undefined, "", "  ", "\t\n"])("takes %j for unset", (empty) => {
    const read = environmentOf({
      SMTP_URL: empty,
      FIVE_PUBLICATION: empty,
      CI: empty,
      LINKDING_TOKEN: empty,
    });
    expect(read).toEqual({ CI: false, secrets: {} });
  });

  it.each([
    ["true", true],
    ["1", true],
    ["woodpecker", true],
    ["false", false],
    ["0", false],
    ["No", false],
  ])("reads CI=%s as %s", (value, expected) => {
    expect(environmentOf({ CI: value }).CI).toBe(expected);
  });

  it("names every wrong variable and never says its value", () => {
    const read = readEnvironment({
      SMTP_URL: "smtp://u:hunter2\n@h",
      X_TOKEN: "a\u0007b",
      MAIL_FROM: "me@five.example",
    });
    expect(read).toEqual({
      ok: false,
      problems: [
        "SMTP_URL: it holds a line break or another control character; write it on one line.",
        "X_TOKEN: it holds a line break or another control character; write it on one line.",
      ],
    });
  });

  it("keeps for sources what is named as a secret of theirs, and nothing else", () => {
    const read = environmentOf({
      LINKDING_TOKEN: "a",
      WORK_LINKDING_TOKEN: "b",
      PATH: "/bin",
      SMTP_URL: "smtp://h",
      FIVE_KEY: "c",
    });
    expect(read.secrets).toEqual({ LINKDING_TOKEN: "a", WORK_LINKDING_TOKEN: "b" });
  });
});

describe("a source's secret", () => {
  it.each(["LINKDING_TOKEN", "MY_2_SECRET", "X_PASSWORD", "SERVICE_API_KEY"])("may be %s", (name) => {
    expect(isSecretName(name)).toBe(true);
  });

  it.each([
    "SMTP_URL",
    "DATABASE_URL",
    "MAIL_FROM",
    "FIVE_HIDDEN_KEY",
    "FIVE_KEYS",
    "DATABASE_URL",
    "HOME",
    "_TOKEN",
    "linkding_token",
    "TOKEN",
  ])("may not be %s", (name) => {
    expect(isSecretName(name)).toBe(false);
  });
});

describe("the editor's program", () => {
  it.each([
    [{ VISUAL: "code -w", EDITOR: "nano" }, "code -w"],
    [{ EDITOR: "nano" }, "nano"],
    [{ EDITOR: "nano", INIT_CWD: "/home/me" }, "nano"],
    [{ EDITOR: "vi" }, "vi"],
    [{ VISUAL: "vi", EDITOR: "vi", INIT_CWD: "/home/me" }, "vi"],
    [{}, undefined],
  ])("of %j is %s", (environment, expected) => {
    expect(editorOf(environment)).toBe(expected);
  });

  it("is not the vi that npm names for everybody who chose none", () => {
    expect(editorOf({ EDITOR: "vi", INIT_CWD: "/home/me" })).toBeUndefined();
  });
});

describe("what editors are told of the environment", () => {
  it("in docs/settings.md is every variable that is read, and no other", () => {
    const [, section = ""] = textOf("docs/settings.md").split("## The environment\n");
    const told = [...section.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(
      ([, cell = ""]) => cell.match(/\w{2,}/g) ?? [],
    );
    expect(told.sort()).toEqual([...variableNames.ofTheEditor, ...variableNames.ofTheMachine].sort());
  });

  it("in .env.example is every variable that an editor sets, and no other", () => {
    const told = [...textOf(".env.example").matchAll(/^(?:# ?)?([A-Z][A-Z0-9_]*)=/gm)].map(
      ([, name]) => name,
    );
    expect(told.sort()).toEqual(variableNames.ofTheEditor.toSorted());
  });

  it("of a service's token stands in docs/sources-services.md", () => {
    const { inbox, ...others } = services;
    const secrets: string[] = Object.values(others).map((service) => service.secret.variable);
    expect(secrets.sort()).toEqual([...serviceSecrets].sort());
    for (const name of secrets) expect(textOf("docs/sources-services.md")).toContain(`\`${name}\``);
    expect(secrets.every(isSecretName)).toBe(true);
    // Our own service's: named with the program's own variables, so that no settings file can ask for it.
    const { variable } = inbox.secret;
    expect(textOf("docs/sources-services.md")).toContain(`\`${variable}\``);
    expect([variableNames.ofTheEditor.includes(variable), isSecretName(variable)]).toEqual([true, false]);
  });
});

describe("a # in .env", () => {
  it.each([
    ["SMTP_URL=smtp://joan:p#ss@mail.example", ["SMTP_URL"]],
    ["X_TOKEN=a b#c", ["X_TOKEN"]],
    ["  export WORK_LINKDING_TOKEN = ab#c # work", ["WORK_LINKDING_TOKEN"]],
    ["A=1\nMASTODON_TOKEN=#abc\nMAIL_FROM=a#b", ["MAIL_FROM"]],
    ["X_TOKEN=\"a#b\"\nSMTP_URL='a#b'\nMAIL_FROM=`a#b`", []],
    ["X_TOKEN=abc # mine\nX_TOKEN= # none\n# X_TOKEN=a#b\n", []],
    ["COLOUR=a#b\nPATH=/a#b", []],
    ["X_TOKEN=abc\nMAIL_FROM=a@b.example", []],
  ])("that would cut a value is told, by the variable's name: %j", (text, names) => {
    expect(cutInTwo(text)).toEqual(names);
  });
});
