// A mail server that takes everything, in a process of its own: LOG SEED MISHAPS PORT. Each message that it accepts is in the
// file, on the disk, before its sender is told. Where mishaps are on it answers 451 to three of a hundred, and breaks
// off instead of saying 250 to two of a hundred. It prints its port, then a line for each message that it accepted.
import { closeSync, fdatasyncSync, openSync, writeSync } from "node:fs";
import { createServer, type Socket } from "node:net";

const [log = "", seed = "1", mishaps, port = "0"] = process.argv.slice(2);
const file = openSync(log, "a");
let random = Number(seed);

/** The same numbers for the same seed, from 0 to 1. */
function chance(): number {
  random = (random * 48271) % 2147483647;
  return random / 2147483647;
}

/** What is to go wrong with the next message. */
function mishap(): "put off before the body" | "put off after it" | "break off" | undefined {
  const drawn = mishaps === "mishaps" ? chance() * 100 : 100;
  if (drawn < 1.5) return "put off before the body";
  if (drawn < 3) return "put off after it";
  return drawn < 5 ? "break off" : undefined;
}

const server = createServer((socket) => {
  // A sender that was killed resets its connection.
  socket.on("error", () => {});
  new Conversation(socket);
}).listen(Number(port), "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object") console.log(address.port);
});

class Conversation {
  readonly #socket: Socket;
  #unread = "";
  #isBody = false;
  #wrong: ReturnType<typeof mishap>;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.setEncoding("latin1");
    socket.on("data", (text: string) => {
      this.#unread += text;
      while (this.#isBody ? this.#readBody() : this.#readCommand());
    });
    socket.write("220 sink.example ESMTP\r\n");
  }

  /** Says whether there was a whole one. */
  #readCommand(): boolean {
    const end = this.#unread.indexOf("\r\n");
    if (end === -1) return false;
    const command = this.#unread.slice(0, end);
    this.#unread = this.#unread.slice(end + 2);
    this.#answer(command);
    return true;
  }

  #answer(command: string): void {
    const verb = command.slice(0, 4).toUpperCase();
    if (verb === "EHLO") this.#say("250-sink.example\r\n250-PIPELINING\r\n250 8BITMIME");
    else if (verb === "MAIL") this.#begin();
    else if (verb === "RCPT")
      this.#say(this.#wrong === "put off before the body" ? "451 4.7.1 Later" : "250 2.1.5 Ok");
    else if (verb === "DATA") this.#data();
    else if (verb === "QUIT") this.#socket.end("221 2.0.0 Bye\r\n");
    else this.#say("250 2.0.0 Ok");
  }

  #begin(): void {
    this.#wrong = mishap();
    this.#say("250 2.1.0 Ok");
  }

  #data(): void {
    this.#isBody = this.#wrong !== "put off before the body";
    this.#say(this.#isBody ? "354 Go on" : "503 5.5.1 No recipient");
  }

  #readBody(): boolean {
    const end = this.#unread.indexOf("\r\n.\r\n");
    if (end === -1) return false;
    const message = this.#unread.slice(0, end);
    this.#unread = this.#unread.slice(end + 5);
    this.#isBody = false;
    if (this.#wrong === "put off after it") this.#say("451 4.3.0 Later");
    else this.#accept(message);
    return true;
  }

  #accept(message: string): void {
    const [, id = "none"] = /^message-id:\s*(\S+)/im.exec(message) ?? [];
    writeSync(file, `${id}\n`);
    fdatasyncSync(file);
    process.stdout.write(`${id}\n`);
    if (this.#wrong === "break off") this.#socket.destroy();
    else this.#say("250 2.0.0 Ok: queued as 4F1A");
  }

  #say(reply: string): void {
    this.#socket.write(`${reply}\r\n`);
  }
}

process.once("SIGTERM", () => {
  closeSync(file);
  process.exit();
});
