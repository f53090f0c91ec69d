// Git, run without a person at its side: it never asks, never takes longer than two minutes, and its failures are
// results whose words hold no password.
import { type ChildProcess, spawn } from "node:child_process";

export type GitAnswer =
  | { ok: true; out: string }
  | { ok: false; why: "no-git" | "timeout" | "failed"; code?: number | undefined; out: string; says: string };

/** Defaults in brackets. */
export type GitOptions = {
  /** What it reads from its standard input (nothing). */
  input?: string | Uint8Array;
  /** Another index than the repository's (the repository's). */
  index?: string;
  /** Exit codes that are answers too, beside 0 (none). */
  alsoFine?: number[];
};
export type Git = (args: string[], options?: GitOptions) => Promise<GitAnswer>;

const longestMs = 120_000;
/** What git says at most that is kept: a list of a million names is 60 MB. */
const maxBytes = 100_000_000;

/** Variables by which another git that started this one would lead it to its own repository. */
const ofAnotherGit = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY"];

/** Defaults in brackets. */
export type GitSurroundings = {
  /** The folder it works in. */
  folder: string;
  /** The variables it is given: of the shell, with what leads to keys and proxies. */
  variables: Record<string, string | undefined>;
  /** Who commits where git itself knows nobody (nobody: git says so). */
  author?: { name: string; email: string };
  /** When a command is given up, in milliseconds (two minutes). */
  timeoutMs?: number;
};

/** Git in a folder, whether that is in a repository or not. */
export async function openGit({
  folder,
  variables,
  author,
  timeoutMs = longestMs,
}: GitSurroundings): Promise<Git> {
  const plain = gitIn(folder, withoutThoseOfAnotherGit(variables), timeoutMs);
  const settings = await settingsOf(plain);
  const ssh = variables["GIT_SSH_COMMAND"] ?? settings.get("core.sshcommand") ?? "ssh";
  const isKnown = settings.has("user.email");
  const names = isKnown || !author ? {} : namesOf(author);
  return gitIn(folder, { ...names, ...withoutThoseOfAnotherGit(variables), ...quiet(ssh) }, timeoutMs);
}

/** Git's settings in its folder, by name: `core.sshcommand`, `branch.Main.remote`. Of several of a name the last counts. */
export async function settingsOf(git: Git): Promise<Map<string, string>> {
  const answer = await git(["config", "--list", "-z"]);
  const written = answer.ok ? answer.out.split("\0").filter(Boolean) : [];
  return new Map(
    written.map((one) => {
      const [name = "", ...lines] = one.split("\n");
      return [name, lines.join("\n").trim()];
    }),
  );
}

function gitIn(folder: string, env: Record<string, string | undefined>, timeoutMs: number): Git {
  return (args, options = {}) => {
    const { index, input = "", alsoFine = [] } = options;
    return answerOf([...unasked, ...args], {
      cwd: folder,
      env: index === undefined ? env : { ...env, GIT_INDEX_FILE: index },
      input,
      alsoFine: [0, ...alsoFine],
      timeoutMs,
    });
  };
}

/** No housekeeping while somebody waits; names as they are, in any script. */
const unasked = ["-c", "gc.auto=0", "-c", "maintenance.auto=false", "-c", "core.quotePath=false"];

function withoutThoseOfAnotherGit(variables: Record<string, string | undefined>) {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => !ofAnotherGit.includes(name)));
}

/** Nobody is there to type a password or to say yes to a host key; messages are in the words that we look for. */
function quiet(ssh: string): Record<string, string> {
  return {
    GIT_TERMINAL_PROMPT: "0",
    SSH_ASKPASS_REQUIRE: "never",
    GIT_SSH_COMMAND: `${ssh} -oBatchMode=yes`,
    GCM_INTERACTIVE: "never",
    GIT_EDITOR: "true",
    GIT_OPTIONAL_LOCKS: "0",
    LC_ALL: "C",
  };
}

function namesOf({ name, email }: { name: string; email: string }): Record<string, string> {
  return {
    ...{ GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email },
    ...{ GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email },
  };
}

type Run = {
  cwd: string;
  env: Record<string, string | undefined>;
  input: string | Uint8Array;
  alsoFine: number[];
  timeoutMs: number;
};

function answerOf(args: string[], { cwd, env, input, alsoFine, timeoutMs }: Run): Promise<GitAnswer> {
  return new Promise((done) => {
    // A group of its own: what git starts to reach a remote must end with it.
    const child = spawn("git", args, { cwd, env, stdio: "pipe", detached: process.platform !== "win32" });
    let isOver = false;
    const timer = setTimeout(() => {
      isOver = true;
      killGroup(child);
    }, timeoutMs);
    const output = take(child.stdout);
    const errors = take(child.stderr);
    child.once("error", (error) => {
      clearTimeout(timer);
      done({ ok: false, why: "no-git", out: "", says: `Git cannot be started: ${error.message}` });
    });
    child.once("close", (code, signal) => {
      clearTimeout(timer);
      const out = output();
      if (code !== null && alsoFine.includes(code)) return done({ ok: true, out });
      const stopped = signal === null ? "" : `Git was stopped (${signal}). Is the disk full?`;
      const says = withoutUser(errors().trim()) || stopped;
      if (isOver) return done({ ok: false, why: "timeout", out, says: tooLong(timeoutMs) });
      return done({ ok: false, why: "failed", code: code ?? undefined, out, says });
    });
    // A git that ends before it has read everything says why itself.
    child.stdin.once("error", () => {});
    child.stdin.end(input);
  });
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch (error) {
    // It ended by itself at this moment.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

function take(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  let bytes = 0;
  stream.on("data", (chunk: Buffer) => {
    bytes += chunk.byteLength;
    if (bytes <= maxBytes) chunks.push(chunk);
  });
  return () => Buffer.concat(chunks).toString("utf8");
}

function tooLong(timeoutMs: number): string {
  return `It gave no answer within ${Math.round(timeoutMs / 1000)} seconds.`;
}

/** The same words, the user and the password out of every address in them. */
export function withoutUser(words: string): string {
  return words.replace(/([a-z][a-z\d+.-]*:\/\/)[^\s/?#]*@/gi, "$1");
}
