// listmonk: what it exports says who is blocklisted; what is made for it to import says nothing of anybody
// (cmd/subscribers.go, internal/subimporter).
import { addressIn } from "../address-cell.ts";
import { usualSaying } from "./file-name.ts";
import { has, type PeopleFormat, type Row, stateSaid, type Told, unknownWord } from "./format.ts";

export const listmonkFormat: PeopleFormat = {
  name: "listmonk",
  recognises: (columns) => has(columns, "uuid", "email", "status"),
  saysWhoLeft: true,
  rows: () => ({ ok: true, read }),
};

export const listmonkImportFormat: PeopleFormat = {
  name: "listmonk (a file made for its import)",
  recognises: (columns) => has(columns, "email", "name", "attributes"),
  saysWhoLeft: false,
  rows: ({ name, saying }) => {
    const usual = usualSaying(name, saying);
    const state = stateSaid(usual.saying);
    return { ok: true, note: usual.note, read: (row) => ({ address: addressIn(row("email")), state }) };
  },
};

function read(row: Row): Told {
  return { address: addressIn(row("email")), ...standing(row("status").toLowerCase()), ...dates(row) };
}

function standing(status: string): Pick<Told, "state" | "suppression" | "why"> {
  switch (status) {
    case "enabled":
      return { state: "confirmed" };
    case "disabled":
      return { state: "unsubscribed" };
    // Its list of those who must never be mailed, whoever put them there. "blacklisted" until version 1.0.
    case "blocklisted":
    case "blacklisted":
      return { state: "unsubscribed", suppression: "manual" };
    default:
      return unknownWord("status", status);
  }
}

function dates(row: Row): Pick<Told, "addedAt" | "confirmedAt" | "changedAt"> {
  const isEnabled = row("status").toLowerCase() === "enabled";
  return {
    addedAt: row("created_at"),
    ...(isEnabled ? { confirmedAt: row("created_at") } : { changedAt: row("updated_at") }),
  };
}
