// A real IMAP server of the tests' own: Dovecot, on a free port of 127.0.0.1, with mailboxes as Maildirs that a test can
// look into. The system's own one is not touched.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chmod, chown, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { freePort } from "./free-port.ts";

/** Debian puts it there, and not into everybody's PATH. */
const dovecot = "/usr/sbin/dovecot";

/** Whether this machine has it; says so where not. */
export function hasImapServer(): boolean {
  if (existsSync(dovecot)) return true;
  console.log(
    "Dovecot is not on this machine (apt-get install dovecot-imapd): no real IMAP server is tried.",
  );
  return false;
}

export type ImapServer = AsyncDisposable & {
  /** A mailbox of its own for each name. */
  mailbox(name: string): Promise<Mailbox>;
};

export type Mailbox = {
  /** What BOUNCE_MAILBOX says of it. */
  url: string;
  /** Puts a mail into it, as a delivery does; the oldest first. */
  deliver(mail: string): Promise<void>;
  /** The flags and marks of each of its mails, in order: `S` for read, `F` for a star, a small letter for a mark. */
  flags(): Promise<string[]>;
};

/** Root hands the mailboxes to a user that every Debian has. */
const mailUser = process.getuid?.() === 0 ? { uid: 8, gid: 8 } : { uid: userInfo().uid, gid: userInfo().gid };

/** One for a file of tests: it takes a second to end. */
export async function startImapServer(): Promise<ImapServer> {
  const folder = await mkdtemp(join(tmpdir(), "five-imap-"));
  await chmod(folder, 0o755);
  const port = await freePort();
  await writeFile(join(folder, "dovecot.conf"), settings({ folder, port }));
  const server = spawn(dovecot, ["-F", "-c", join(folder, "dovecot.conf")], { stdio: "ignore" });
  await untilListening(port, server);
  return {
    mailbox: (name) =>
      aMailbox({ maildir: join(folder, name), url: `imap://${name}:secret@127.0.0.1:${port}` }),
    [Symbol.asyncDispose]: async () => {
      await end(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function aMailbox({ maildir, url }: { maildir: string; url: string }): Promise<Mailbox> {
  for (const part of ["", "new", "cur", "tmp"]) {
    await mkdir(join(maildir, part), { recursive: true });
    await chown(join(maildir, part), mailUser.uid, mailUser.gid);
  }
  let delivered = 0;
  return {
    url,
    deliver: async (mail) => {
      delivered += 1;
      const path = join(maildir, "new", `${1_700_000_000 + delivered}.M${delivered}.host`);
      await writeFile(path, mail);
      await chown(path, mailUser.uid, mailUser.gid);
    },
    flags: async () => {
      const names = [...(await readdir(join(maildir, "cur"))), ...(await readdir(join(maildir, "new")))];
      return names.sort().map((name) => name.split(":2,")[1] ?? "");
    },
  };
}

function settings({ folder, port }: { folder: string; port: number }): string {
  const own =
    process.getuid?.() === 0
      ? ""
      : `default_internal_user = ${userInfo().username}\ndefault_login_user = ${userInfo().username}\n`;
  return `protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
ssl = no
disable_plaintext_auth = no
auth_failure_delay = 0
first_valid_uid = 1
${own}mail_location = maildir:${folder}/%n:INDEX=MEMORY
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=${mailUser.uid} gid=${mailUser.gid} home=${folder}/%n
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
`;
}

async function untilListening(port: number, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error("Dovecot did not start.");
    const socket = connect(port, "127.0.0.1");
    const isThere = await Promise.race([
      once(socket, "connect").then(
        () => true,
        () => false,
      ),
      once(socket, "error").then(() => false),
    ]);
    socket.destroy();
    if (isThere) return;
  }
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  server.kill("SIGTERM");
  await once(server, "exit");
}
