// A delivery report's machine-readable part: RFC 3464, and RFC 6533 for addresses in UTF-8.
import { addressIn } from "./mail-address.ts";
import { allFields, firstField, type MailFields, readMailFields } from "./mail-fields.ts";

export type FailedRecipient = {
  /** Whom we wrote to where the report knows it, else whom that became on its way. */
  address: string | undefined;
  status: string | undefined;
  /** What the last server said, without the type before it. */
  diagnostic: string;
};

/** Those that will get nothing. One that is late, relayed, delivered or expanded to a list (§2.3.3) is none. */
export function failedRecipients(report: string): FailedRecipient[] {
  return recipientGroups(report).filter(hasFailed).map(recipientOf);
}

/** Whether the text is such a part, whatever type it is given. */
export function isDeliveryStatus(text: string): boolean {
  return /^(?:final|original)-recipient[ \t]*:/im.test(text) && /^(?:action|status)[ \t]*:/im.test(text);
}

const naming = ["original-recipient", "final-recipient"];
const ofRecipient = [...naming, "action", "status"];

/**
 * The recipients' fields. Groups are parted by blank lines; but agents leave those out, or put one behind every line,
 * so that a name that comes again begins a group too, and one that names nobody belongs to the one above.
 */
function recipientGroups(report: string): MailFields[] {
  const groups: Map<string, readonly string[]>[] = [];
  for (const block of blocksOf(report)) {
    const fields = new Map(readMailFields(block));
    const above = groups.at(-1);
    const adds = above && [...fields.keys()].every((name) => !ofRecipient.includes(name) || !above.has(name));
    if (above && adds && !isWhole(above)) for (const [name, values] of fields) above.set(name, values);
    else if (naming.some((name) => fields.has(name))) groups.push(fields);
  }
  return groups;
}

function isWhole(group: MailFields): boolean {
  return group.has("final-recipient") && group.has("action") && group.has("status");
}

/** Parted at blank lines, and before a field of a recipient that the block has already. */
function blocksOf(report: string): string[] {
  return report.split(/\n[ \t]*\n/).flatMap((block) => {
    const parted: string[][] = [[]];
    const seen = new Set<string>();
    for (const line of block.split("\n")) {
      const name = /^([\w-]{1,40})[ \t]*:/.exec(line)?.[1]?.toLowerCase() ?? "";
      if (seen.has(name)) {
        seen.clear();
        parted.push([]);
      }
      if (ofRecipient.includes(name)) seen.add(name);
      parted.at(-1)?.push(line);
    }
    return parted.map((lines) => lines.join("\n"));
  });
}

/** Where the action is left out, the status tells: only a 5 is an end (RFC 3463 §2). */
function hasFailed(fields: MailFields): boolean {
  const action = firstField(fields, "action");
  if (action === undefined) return /^\s*5/.test(firstField(fields, "status") ?? "");
  return /^\W*(?:fail|undeliver|bounce|expire|reject|error)/i.test(action);
}

function recipientOf(fields: MailFields): FailedRecipient {
  const written = ["original-recipient", "final-recipient", "x-actual-recipient"]
    .map((name) => firstField(fields, name))
    .map((value) => value && addressIn(plainAddress(value)));
  return {
    address: written.find((address) => address !== undefined && !isOfExchange(address)),
    status: firstField(fields, "status"),
    diagnostic: allFields(fields, ["diagnostic-code", "x-supplementary-info", "x-display-name"])
      .map((value) => value.replace(/^\s*(?:smtp|lmtp|x-[\w-]+|unknown)\s*;\s*/i, ""))
      .join(" "),
  };
}

/** How Exchange writes a mailbox that has no address: `IMCEAEX-_O=EXAMPLE_CN=JOAN@example.org` ([MS-OXCMAIL] §2.2.3.1). */
function isOfExchange(address: string): boolean {
  return /^imcea[a-z]*-/i.test(address);
}

/** Without `rfc822;`, and without the codes of xtext (RFC 3461 §4) and of UTF-8 addresses (RFC 6533 §3) that agents leave. */
function plainAddress(value: string): string {
  const address = value.replace(/^\s*[\w-]{1,40}\s*;\s*/, "");
  // Of an address that is whole only the signs are coded that xtext itself is made of: `+40` may be somebody's tag.
  const coded = address.includes("@") ? /\+(2B|3D)/g : /\+([0-9A-F]{2})/g;
  const plain = address.replace(coded, (_code, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  );
  return plain.replace(/\\x\{([0-9A-F]{1,6})\}/gi, (code, hex: string) => {
    const point = Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : code;
  });
}
