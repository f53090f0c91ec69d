// The secret by which hidden links are hashed: in the environment, or in the `.env` of the publication folder, where
// the first machine that needs one puts it. It never stands in git, and never on a disk that is thrown away.
import { randomBytes } from "node:crypto";
import { parseEnv } from "node:util";
import { noteVariable } from "../disk/note-variable.ts";
import { textAt } from "../disk/text-at.ts";
import type { PublicationFolder } from "../domain/publication-folder.ts";
import { fingerprintOf } from "./hidden-list.ts";

/** The variable's name, in the environment and in `.env`. */
export const hiddenKeyName = "FIVE_HIDDEN_KEY";

/** The list and this machine's secret do not belong together: nothing can be told of any link until they do. */
export class HiddenKeyError extends Error {
  override name = "HiddenKeyError";
}

/** The secret in the `.env` of the publication folder, if there is one. */
export function keyInFolder(folder: PublicationFolder): string | undefined {
  return parseEnv(textAt(folder.environment) ?? "")[hiddenKeyName] || undefined;
}

/** Makes a secret and notes it in `.env`, for nobody else's eyes. Call only while holding the folder's lock. */
export async function makeKey(folder: PublicationFolder): Promise<string> {
  const secret = await noteVariable(folder.environment, {
    name: hiddenKeyName,
    value: randomBytes(32).toString("hex"),
    note: "The key of bookmarks/hidden.txt. Copy this line to every machine that gathers or builds.",
  });
  if (secret === undefined)
    throw new HiddenKeyError(".env was saved by something else just now. Run it again.");
  return secret;
}

/** Throws unless the list was made with the secret alone. */
export function checkKey(fingerprints: Set<string>, secret: string | undefined): void {
  const own = secret === undefined ? undefined : fingerprintOf(secret);
  if (own !== undefined && fingerprints.size === 1 && fingerprints.has(own)) return;
  throw new HiddenKeyError(explainKeys([...fingerprints], own));
}

function explainKeys(fingerprints: string[], own: string | undefined): string {
  const here = own === undefined ? "this machine has none" : `this machine has the key ${own}`;
  const copy = `Copy the line ${hiddenKeyName}=… from the .env of the publication folder there into the .env here (on a build service: into its secrets), and run it again.`;
  const nothing = "Until then nobody can tell which links are hidden. Nothing was changed.";
  if (fingerprints.length === 0)
    return `bookmarks/hidden.txt has lost its first line, which names the key it was made with (git log -p has it). ${
      own === undefined ? copy : `If it was made here, that line is: key ${own}`
    }\n${nothing}`;
  if (fingerprints.length > 1)
    return `bookmarks/hidden.txt was made with ${fingerprints.length} keys (${fingerprints.join(", ")}), and ${here}. Choose the machine whose key shall stay and copy its line ${hiddenKeyName}=… into every other .env; delete the lines of the other keys from bookmarks/hidden.txt, then run npm run ingest on each machine: what it keeps private is hashed again.\n${nothing}`;
  return `bookmarks/hidden.txt was made with the key ${fingerprints[0]}, and ${here}. ${copy}\n${nothing}`;
}
