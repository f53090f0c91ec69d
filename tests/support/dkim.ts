// Others' verifiers of DKIM signatures: mailauth, and Debian's python3-dkim where a machine has it.
import { spawnSync } from "node:child_process";
import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { dkimVerify } from "mailauth/lib/dkim/verify.js";
import { type DkimSettings, dkimRecord } from "../../src/mailing/dkim-settings.ts";

export function anRsaKey(bits = 2048): KeyObject {
  return generateKeyPairSync("rsa", { modulusLength: bits }).privateKey;
}

/** What mailauth says of the message's first signature, with the names that it covers, in small letters. */
export async function verdictOf(
  message: Uint8Array,
  settings: DkimSettings,
): Promise<{ result: string; covered: string[] }> {
  const record = dkimRecord(settings);
  const { results } = await dkimVerify(Buffer.from(message), {
    resolver: async (name: string, type: string) => {
      if (name === record.name && type === "TXT") return [record.value.match(/.{1,255}/g) ?? []];
      throw Object.assign(new Error("There is no such name."), { code: "ENOTFOUND" });
    },
  });
  const [first] = results;
  const keys = first?.signingHeaders?.keys ?? "";
  return { result: first?.status.result ?? "none", covered: keys.toLowerCase().split(/\s*:\s*/) };
}

const script = `
import base64, json, sys, dkim
given = json.load(sys.stdin)
record = given["record"].encode()
def verify(message):
    try:
        return dkim.DKIM(base64.b64decode(message)).verify(dnsfunc=lambda name, timeout=5: record)
    except dkim.DKIMException:
        return False
json.dump([verify(message) for message in given["messages"]], sys.stdout)
`;

/** Whether python3-dkim verifies each message; `undefined` where it is not there, with a word printed. */
export function verifiedByPython(messages: Uint8Array[], settings: DkimSettings): boolean[] | undefined {
  const python = ["/usr/bin/python3", "python3"].find(
    (one) => spawnSync(one, ["-c", "import dkim"]).status === 0,
  );
  if (python === undefined) {
    console.log("python3-dkim is not on this machine: signatures are verified by mailauth only.");
    return undefined;
  }
  const run = spawnSync(python, ["-c", script], {
    input: JSON.stringify({
      record: dkimRecord(settings).value,
      messages: messages.map((message) => Buffer.from(message).toString("base64")),
    }),
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}
