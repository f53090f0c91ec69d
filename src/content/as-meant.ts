// Values as an editor plainly meant them, where YAML or the schema is more particular than people are.

/** A complaint about a value: where it stands, and what was expected there. */
type Complaint = { code: string; path: PropertyKey[]; expected?: string; values?: unknown[] };

/**
 * The value with everything mended that the complaints are about and whose meaning is plain; `undefined` where that is
 * nothing. `2026` is words where words are expected, as it was written (`writtenAt`); `"5"` a number, `yes` true,
 * `Friday` friday; a fact without a value is not there.
 */
export function asMeant(
  value: unknown,
  complaints: readonly Complaint[],
  writtenAt: (path: PropertyKey[]) => string | undefined,
): unknown {
  const mended: unknown = structuredClone(value);
  const isChanged = complaints.map((complaint) => mend(mended, complaint, writtenAt(complaint.path)));
  return isChanged.includes(true) ? mended : undefined;
}

/** Mends what the complaint is about; says whether it could. */
function mend(value: unknown, complaint: Complaint, written: string | undefined): boolean {
  const owner = ownerOf(value, complaint.path);
  const key = complaint.path.at(-1);
  if (owner === undefined || key === undefined) return false;
  const found = Reflect.get(owner, key);
  if (found === null && complaint.expected !== "array")
    return typeof key === "string" && Reflect.deleteProperty(owner, key);
  const meant = found === null ? [] : meaningOf(found, complaint, written);
  return meant !== undefined && Reflect.set(owner, key, meant);
}

/** The map or list that the last step of the path leads into. */
function ownerOf(value: unknown, path: PropertyKey[]): object | undefined {
  let owner: unknown = value;
  for (const step of path.slice(0, -1)) owner = isThing(owner) ? Reflect.get(owner, step) : undefined;
  return isThing(owner) ? owner : undefined;
}

function meaningOf(found: unknown, { code, expected, values }: Complaint, written = ""): unknown {
  if (code === "invalid_value") return oneOf(found, values ?? []);
  if (expected === "string")
    return typeof found === "number" || typeof found === "boolean" ? written : undefined;
  if (typeof found !== "string") return undefined;
  if (expected === "number" || expected === "int")
    return /^\s*\d+\s*$/.test(found) ? Number(found) : undefined;
  return expected === "boolean" ? truth[found.trim().toLowerCase()] : undefined;
}

/** YAML 1.1, and people, know more words for true than YAML 1.2 does. */
const truth: Record<string, boolean> = {
  true: true,
  yes: true,
  on: true,
  false: false,
  no: false,
  off: false,
};

function oneOf(found: unknown, values: unknown[]): unknown {
  return typeof found === "string" ? values.find((value) => value === found.trim().toLowerCase()) : undefined;
}

function isThing(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
