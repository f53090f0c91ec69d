import { spawnSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkout } from "../../scripts/checkout.ts";
import { readDotEnv } from "../../scripts/dot-env.ts";
import { environmentForChild, machineEnvironment } from "../../scripts/world.ts";
import { aFolder } from "../support/folders.ts";

const shell = environmentForChild({});

function git(folder: string, ...args: string[]): void {
  const ran = spawnSync("git", args, { cwd: folder, encoding: "utf8" });
  if (ran.status !== 0) throw new Error(ran.stderr);
}

async function aRepository(): Promise<string> {
  const folder = await aFolder();
  git(folder, "init", "--quiet");
  return folder;
}

describe("a .env", () => {
  it("is read where git knows nothing of it: without a repository, in one, and ignored by one", async () => {
    for (const folder of [await aFolder(), await aRepository()]) {
      await writeFile(join(folder, ".env"), "X_TOKEN=abc\n");
      expect(readDotEnv(folder, shell)).toEqual({ variables: { X_TOKEN: "abc" }, problems: [] });
      await writeFile(join(folder, ".gitignore"), ".env\n");
      expect(readDotEnv(folder, shell).problems).toEqual([]);
    }
  });

  it.each([".env", ".ENV"])(
    "is refused by name when git tracks it as %s, in a folder of a repository too",
    async (name) => {
      const repository = await aRepository();
      const folder = join(repository, "publication");
      await mkdir(folder);
      await writeFile(join(folder, name), "X_TOKEN=abc\n");
      git(repository, "add", "--force", ".");
      await writeFile(join(folder, ".env"), "X_TOKEN=abc\n");
      const { problems } = readDotEnv(folder, shell);
      expect(problems).toEqual([
        expect.stringMatching(/\/publication\/\.env is tracked by git, .* git rm --cached \.env/),
      ]);
      expect(problems.join("")).not.toContain("abc");
    },
  );

  it("is looked for where it lies, whatever a hook has told git", async () => {
    const repository = await aRepository();
    await writeFile(join(repository, ".env"), "X_TOKEN=abc\n");
    git(repository, "add", "--force", ".env");
    const elsewhere = {
      ...shell,
      GIT_DIR: join(await aRepository(), ".git"),
      GIT_WORK_TREE: await aFolder(),
    };
    expect(readDotEnv(repository, elsewhere).problems).toHaveLength(1);
  });

  it("starts no program of the repository's", async () => {
    const repository = await aRepository();
    await writeFile(join(repository, ".env"), "X_TOKEN=abc\n");
    git(repository, "add", "--force", ".env");
    await writeFile(join(repository, "watch"), `#!/bin/sh\ntouch ${join(repository, "ran")}\n`, {
      mode: 0o755,
    });
    git(repository, "config", "core.fsmonitor", join(repository, "watch"));
    expect(readDotEnv(repository, shell).problems).toHaveLength(1);
    await expect(readFile(join(repository, "ran"))).rejects.toThrow("ENOENT");
  });

  it("of the publication stands above the checkout's, and below the shell", async () => {
    const [code, words] = [await aFolder(), await aFolder()];
    await writeFile(join(code, ".env"), "X_TOKEN=code\nMAIL_FROM=code@five.example\nSMTP_URL=smtp://code\n");
    await writeFile(join(words, ".env"), "X_TOKEN=words\nMAIL_FROM=words@five.example\n");
    expect(machineEnvironment(code, { X_TOKEN: "shell" }, words)).toMatchObject({
      ok: true,
      environment: {
        SMTP_URL: "smtp://code",
        MAIL_FROM: "words@five.example",
        secrets: { X_TOKEN: "shell" },
      },
    });
  });

  it("of the publication is read by every command, and ends it when git tracks it", async () => {
    const folder = await aRepository();
    await writeFile(join(folder, ".env"), "SMTP_URL=smtp://joan:secret#word@mail.example\n");
    const run = () =>
      spawnSync(process.execPath, [join(checkout, "scripts/triage.ts"), "--list", "--publication", folder], {
        encoding: "utf8",
      });
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining("SMTP_URL in ") });
    git(folder, "add", "--force", ".env");
    const ran = run();
    expect(ran).toMatchObject({ status: 2, stderr: expect.stringContaining(".env is tracked by git") });
    expect(ran.stderr).not.toContain("secret#word");
  });
});
