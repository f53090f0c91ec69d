// A mail server of raw sockets that answers as a test tells it to, and notes what came. What real servers never say
// can be said by it.
import { type AddressInfo, createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** A reply as it goes out, line ends added; "drop" ends the connection; "" says nothing at all. */
type Answer = string | ((command: string, connection: number) => string | Promise<string>);

export type SmtpScript = {
  greeting?: Answer;
  EHLO?: Answer;
  HELO?: Answer;
  STARTTLS?: Answer;
  AUTH?: Answer;
  MAIL?: Answer;
  RCPT?: Answer;
  DATA?: Answer;
  RSET?: Answer;
  QUIT?: Answer;
  /** The answer to the whole message. */
  taken?: Answer;
  /** Ends the connection once so many bytes of a body have come. */
  dropAfterBodyBytes?: number;
  /** How each reply is cut before it goes out, a piece a turn. */
  cut?: (reply: string) => string[];
};

export type ScriptedServer = {
  port: number;
  /** Commands in order, of all connections. */
  commands: string[];
  connections: number;
  /** Bodies that came whole, dots unstuffed. */
  bodies: string[];
  /** Bytes that came after a go-ahead, whole or not. */
  bodyBytes: number;
};

const usual: Required<Omit<SmtpScript, "dropAfterBodyBytes" | "cut">> = {
  greeting: "220 mail.example ESMTP",
  EHLO: "250-mail.example\r\n250 PIPELINING",
  HELO: "250 mail.example",
  STARTTLS: "454 no",
  AUTH: "235 ok",
  MAIL: "250 2.1.0 Ok",
  RCPT: "250 2.1.5 Ok",
  DATA: "354 End data with <CR><LF>.<CR><LF>",
  RSET: "250 Ok",
  QUIT: "221 Bye",
  taken: "250 2.0.0 Ok: queued as 4F3B2",
};

/** Every command is answered as usual but for what the script says; stopped when the test ends. */
export async function aScriptedServer(script: SmtpScript = {}): Promise<ScriptedServer> {
  const heard: ScriptedServer = { port: 0, commands: [], connections: 0, bodies: [], bodyBytes: 0 };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    socket.setNoDelay(true);
    sockets.add(socket.on("close", () => sockets.delete(socket)).on("error", () => {}));
    heard.connections += 1;
    // A client that hangs up is its own affair.
    serve(socket, script, heard).catch((error) => {
      if (!/^(ERR_STREAM_PREMATURE_CLOSE|EPIPE|ECONNRESET)$/.test(error.code)) throw error;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  heard.port = (server.address() as AddressInfo).port;
  return heard;
}

async function serve(socket: Socket, script: SmtpScript, heard: ScriptedServer): Promise<void> {
  const connection = heard.connections;
  let body: string | undefined;
  const say = async (which: keyof typeof usual, command = "") => {
    const answer = script[which] ?? usual[which];
    const reply = typeof answer === "string" ? answer : await answer(command, connection);
    if (reply === "drop") socket.end();
    else if (reply !== "") await write(socket, `${reply}\r\n`, script.cut);
    if (which === "DATA" && /^[23]/.test(reply)) body = "";
    if (which === "QUIT") socket.end();
  };
  const takeBody = async (bytes: string): Promise<string> => {
    heard.bodyBytes += bytes.length;
    body += bytes;
    if ((body?.length ?? 0) >= (script.dropAfterBodyBytes ?? Number.POSITIVE_INFINITY)) socket.destroy();
    const end = `\r\n${body}`.indexOf("\r\n.\r\n");
    if (end === -1) return "";
    const rest = (body ?? "").slice(end + 3);
    heard.bodies.push((body ?? "").slice(0, Math.max(end, 0)).replace(/(^|\r\n)\./g, "$1"));
    body = undefined;
    await say("taken");
    return rest;
  };
  await say("greeting");
  let waiting = "";
  for await (const chunk of socket.setEncoding("latin1")) {
    waiting += chunk;
    while (waiting !== "") {
      if (body !== undefined) {
        waiting = await takeBody(waiting);
        continue;
      }
      const end = waiting.indexOf("\r\n");
      if (end === -1) break;
      const command = waiting.slice(0, end);
      waiting = waiting.slice(end + 2);
      heard.commands.push(command);
      await say(wordOf(command), command);
    }
  }
}

function wordOf(command: string): keyof typeof usual {
  const word = command.slice(0, command.search(/ |$/)).toUpperCase();
  if (word in usual) return word as keyof typeof usual;
  throw new Error(`The scripted server does not know ${command}`);
}

async function write(socket: Socket, reply: string, cut = (whole: string) => [whole]): Promise<void> {
  for (const piece of cut(reply)) {
    if (!socket.writable) return;
    socket.write(piece, "latin1");
    await new Promise((resolve) => setImmediate(resolve));
  }
}
