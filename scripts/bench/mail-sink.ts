// Takes every mail and forgets it, for benchmarks where Postfix's smtp-sink is not there: `node mail-sink.ts PORT`.
import { SMTPServer } from "smtp-server";

const server = new SMTPServer({
  disabledCommands: ["AUTH", "STARTTLS"],
  onData(stream, _session, done) {
    stream.on("end", () => done()).resume();
  },
});
// A client that hangs up is its own affair.
server.on("error", () => {});
server.listen(Number(process.argv[2]), "127.0.0.1");
