// A throw-away PostgreSQL: its own folder, its own port on 127.0.0.1, gone with the process that started it, however
// that one ends. What else runs on this machine is not touched.
import { type ChildProcess, execFile, execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { chown, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "./free-port.ts";

/** Debian and Ubuntu put the server's programs there, and not into PATH. */
const debianFolder = "/usr/lib/postgresql";
const oldestVersion = 15;
const user = "five";

export type Cluster = {
  /** The address of one of its databases, of a user who may do everything. */
  addressOf(database: string): string;
  /** Starts it anew on the same port, cutting off whoever speaks to it. */
  restart(): Promise<void>;
  stop(): Promise<void>;
};

type Owner = { uid?: number; gid?: number };
type Found = { ok: true; bin: string; owner: Owner } | { ok: false; why: string };

/** The newest PostgreSQL of this machine and whom to run it as: it refuses root. */
export function findPostgres(): Found {
  if (process.platform === "win32")
    return { ok: false, why: "it is tested where it is a server: not on Windows" };
  const bin = folders().find((folder) =>
    ["initdb", "postgres"].every((name) => existsSync(join(folder, name))),
  );
  if (bin === undefined)
    return { ok: false, why: `there is no initdb in PATH or ${debianFolder}: apt-get install postgresql` };
  const [, version = "0"] =
    / (\d+)/.exec(execFileSync(join(bin, "postgres"), ["--version"]).toString()) ?? [];
  if (Number(version) < oldestVersion)
    return {
      ok: false,
      why: `${bin} is version ${version}, and ${oldestVersion} is the oldest that will do`,
    };
  if (process.getuid?.() !== 0) return { ok: true, bin, owner: {} };
  const owner = idsOf("postgres");
  return owner
    ? { ok: true, bin, owner }
    : { ok: false, why: "root may not run it, and there is no user postgres" };
}

function folders(): string[] {
  const versions = existsSync(debianFolder) ? readdirSync(debianFolder) : [];
  const newestFirst = versions.toSorted((left, right) => Number(right) - Number(left));
  return [
    ...newestFirst.map((version) => join(debianFolder, version, "bin")),
    ...(process.env["PATH"] ?? "").split(delimiter),
  ];
}

function idsOf(name: string): { uid: number; gid: number } | undefined {
  try {
    const [uid, gid] = ["-u", "-g"].map((which) =>
      Number(execFileSync("id", [which, name], { stdio: "pipe" })),
    );
    return uid === undefined || gid === undefined ? undefined : { uid, gid };
  } catch {
    return undefined;
  }
}

export async function startCluster(): Promise<Cluster> {
  const found = findPostgres();
  if (!found.ok) throw new Error(found.why);
  const folder = await mkdtemp(join(tmpdir(), "five-postgres-"));
  const { uid, gid } = found.owner;
  const password = randomBytes(12).toString("hex");
  await writeFile(join(folder, "password"), password, { mode: 0o600 });
  if (uid !== undefined && gid !== undefined)
    for (const path of [folder, join(folder, "password")]) await chown(path, uid, gid);
  await promisify(execFile)(
    join(found.bin, "initdb"),
    `-D data -U ${user} -A scram-sha-256 --pwfile password -E UTF8 --locale C --no-sync --no-instructions`.split(
      " ",
    ),
    { cwd: folder, ...found.owner },
  );
  const port = await freePort();
  let server = await startServer(folder, port, found);
  return {
    addressOf: (database) => `postgres://${user}:${password}@127.0.0.1:${port}/${database}`,
    restart: async () => {
      await stopServer(server, "restart");
      server = await startServer(folder, port, found);
    },
    stop: () => stopServer(server, "stop"),
  };
}

/**
 * The shell between holds on to standard input: when that ends, with a word or because its other end died, it stops
 * the server; the folder goes too, unless the word is that it starts again.
 */
const keeper = `"$@" & read -r word; kill -QUIT $!; wait; [ "$word" = restart ] || rm -rf "$PWD"`;

async function startServer(
  folder: string,
  port: number,
  { bin, owner }: { bin: string; owner: Owner },
): Promise<ChildProcess> {
  const settings = [
    `-p ${port} -D data -F -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200`,
    "-c shared_buffers=32MB -c lc_messages=C",
  ];
  const server = spawn(
    "sh",
    ["-c", keeper, "keeper", join(bin, "postgres"), ...settings.join(" ").split(" ")],
    {
      cwd: folder,
      stdio: ["pipe", "ignore", "pipe"],
      detached: true,
      ...owner,
    },
  );
  server.stderr.setEncoding("utf8");
  let said = "";
  for await (const chunk of server.stderr.iterator({ destroyOnReturn: false })) {
    said += chunk;
    if (said.includes("ready to accept connections")) break;
    // Who asks while it starts is refused, and that is said there too.
    if (/FATAL: +(?!the database system is )/.test(said))
      throw new Error(`PostgreSQL did not start:\n${said}`);
  }
  // Read on, or it would wait for a reader of its log.
  server.stderr.resume();
  return server;
}

async function stopServer(server: ChildProcess, word: "restart" | "stop"): Promise<void> {
  const ended = once(server, "exit");
  server.stdin?.end(`${word}\n`);
  await ended;
}
