// What a server of PostgreSQL's answers when it is the server, or DATABASE_URL, that must be mended. Never the address
// itself: there is a password in it.
import { StoreAway, StoreError } from "./store-error.ts";

const mayNot =
  "This user may not make or read the store's tables there. Make the user the database's owner: ALTER DATABASE name OWNER TO user.";

/** Said before anything is tried: in a transaction the server's own words are lost behind the first refusal. */
export const mayNotMakeTables = `The database of the store: ${mayNot}`;

/** By error code, https://www.postgresql.org/docs/current/errcodes-appendix.html and Node's own. */
const settings: Record<string, string> = {
  ENOTFOUND: "There is no such host. Look at the host in DATABASE_URL.",
  "28P01": "It refused the name or the password. Look at both in DATABASE_URL.",
  "28000":
    "It does not let this user in from here. Look at the user in DATABASE_URL, and at the server's pg_hba.conf.",
  "3D000":
    "It has no database of that name. Make one there (createdb NAME), or look at the name in DATABASE_URL.",
  "42501": mayNot,
  "25006": "It may only be read: it is a standby, or set so. Name the primary in DATABASE_URL.",
};

const troubles: Record<string, string> = {
  ECONNREFUSED:
    "Nothing answers at that host and port. See to it that the server runs, or look at both in DATABASE_URL.",
  EAI_AGAIN: "The name of its host could not be looked up at the moment.",
  ETIMEDOUT: "It did not answer in time.",
  EHOSTUNREACH: "There is no way to its host at the moment.",
  ENETUNREACH: "There is no way to its host at the moment.",
  ENOENT:
    "There is no socket at that path. See to it that the server runs, or look at the host in DATABASE_URL.",
  ECONNRESET: "It broke the connection off.",
  EPIPE: "It broke the connection off.",
  "40P01": "Two programs waited for each other.",
  "53100": "The disk of the server is full.",
  "53300": "It has too many connections already.",
  "55P03": "Another program holds what is wanted, and did not let go of it in time.",
  "57P01": "It was stopped while we spoke.",
  "57P02": "It was stopped while we spoke.",
  "57P03": "It is starting, or stopping.",
  "25P03": "It took back what this program had begun and left lying for too long.",
};

/** Errors of pg and of TLS that carry no code. */
const wordings: [RegExp, "setting" | "trouble", string][] = [
  [
    /does not support SSL/,
    "setting",
    "It offers no TLS. On a network that is all your own, add ?sslmode=disable to DATABASE_URL; elsewhere let the server have a certificate.",
  ],
  [/password must be a(?: non-empty)? string/, "setting", "It wants a password, and DATABASE_URL has none."],
  [
    /certificate|altnames|self[- ]signed/i,
    "setting",
    "Its certificate cannot be trusted. Add sslrootcert=FILE with its authority's certificate to DATABASE_URL, or name the host as the certificate does.",
  ],
  [/timeout/i, "trouble", "It did not answer in time."],
  [/connection terminated|connection ended|not queryable/i, "trouble", "It broke the connection off."],
];

/** A StoreError for what an editor can mend, a StoreAway for what may pass; any other error stays what it is. */
export function explainPostgres(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = codeOf(error);
  const worded = hasWordsOnly(code) ? wordings.find(([pattern]) => pattern.test(error.message)) : undefined;
  const setting = settings[code] ?? (worded?.[1] === "setting" ? worded[2] : undefined);
  if (setting) return new StoreError(`The database of the store: ${setting}`);
  const trouble = troubles[code] ?? (worded?.[1] === "trouble" ? worded[2] : undefined);
  if (trouble)
    return new StoreAway(
      `The database of the store: ${trouble} What was kept by then is whole; run it again.`,
    );
  return withoutValues(error, code);
}

/**
 * What is a bug of ours stays one, without the rows and values that the server quotes: it is printed, and there may be
 * an address in them. Those of class 22 (wrong values) quote one in the message itself.
 */
function withoutValues(error: Error, code: string): Error {
  for (const quoted of ["detail", "where", "internalQuery"])
    if (quoted in error) Object.assign(error, { [quoted]: undefined });
  if (!code.startsWith("22")) return error;
  const [words = ""] = error.message.split(":");
  if (error.stack) error.stack = error.stack.replace(error.message, words);
  error.message = words;
  return error;
}

/** pg's own errors have no code, and those of TLS one for each thing that a certificate can have. */
function hasWordsOnly(code: string): boolean {
  return code === "" || /^(ERR_TLS|CERT|DEPTH|SELF|UNABLE)/.test(code);
}

/** Where a host has several addresses Node gives the errors of all; the first stands for them. */
function codeOf(error: Error): string {
  const one = error instanceof AggregateError && error.errors[0] instanceof Error ? error.errors[0] : error;
  return "code" in one && typeof one.code === "string" ? one.code : "";
}
