import { describe, expect, it } from "vitest";
import {
  failureIn,
  outcomeOfBody,
  outcomeOfEnvelope,
  outcomeOfSuccess,
} from "../../../src/mailing/smtp/outcome.ts";

const joan = "joan@example.org";
const error = (message: string, more: object = {}) => Object.assign(new Error(message), more);
const refused = (response: string, more: object = {}) =>
  error(`Message failed: ${response}`, { response, responseCode: Number(response.slice(0, 3)), ...more });

describe("what became of a message", () => {
  it("is never told by the command that the library names: a lost answer has CONN there", () => {
    const lost = error("Connection closed unexpectedly", { code: "ECONNECTION", command: "CONN" });
    expect(outcomeOfEnvelope(lost, joan).kind).toBe("unsent");
    expect(outcomeOfBody(lost, joan).kind).toBe("ambiguous");
  });

  it("is not told by an unfinished line at the end of a connection, but that it may go well later", () => {
    const cut = refused("550 no", { code: "ECONNECTION", command: "CONN" });
    expect(outcomeOfEnvelope(cut, joan)).toMatchObject({ kind: "unsent", why: { at: "envelope" } });
    expect(outcomeOfBody(cut, joan).kind).toBe("ambiguous");
    const later = refused("421 bye", { code: "ECONNECTION", command: "CONN" });
    expect(outcomeOfEnvelope(later, joan)).toEqual({ kind: "again", reply: "421 bye" });
  });

  it("is unsent, and the sender's fault, where MAIL is refused", () => {
    const outcome = outcomeOfEnvelope(
      refused("550 5.1.1 no", { code: "EENVELOPE", command: "MAIL FROM" }),
      joan,
    );
    expect(outcome).toMatchObject({ kind: "unsent", why: { at: "sender" } });
  });

  it.each([
    ["250 2.0.0 Ok: queued as 4F3B2", "4F3B2"],
    ["250 OK id=1tXyz-0001ab-Cd", "1tXyz-0001ab-Cd"],
    ["250 2.0.0 OK", undefined],
  ])("is sent after %s, under the server's name %s", (response, serverId) => {
    expect(outcomeOfSuccess({ response }, joan)).toEqual({ kind: "sent", reply: response, serverId });
  });

  it("is sent under the name that the library read, where it read one", () => {
    const outcome = outcomeOfSuccess(
      { response: "250 Ok 0102", serverMessageId: "<0102@mail.example>" },
      joan,
    );
    expect(outcome).toMatchObject({ kind: "sent", serverId: "<0102@mail.example>" });
  });

  it("holds nobody's address, whatever the library puts into an error", () => {
    const told = failureIn(refused(`550 ${joan} no`, { recipient: joan, rejected: [joan] }), joan);
    expect(JSON.stringify(told)).not.toContain("joan");
    expect(Object.keys(told).sort()).toEqual(["code", "command", "message", "response", "responseCode"]);
  });
});
