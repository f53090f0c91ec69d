// The address of a server with who logs in there, as editors write it: `smtps://user:p@ss@mail.example.org:465`.
import { unescaped } from "./unescaped.ts";

export type ServerUrl = {
  /** In small letters, without the colon. */
  scheme: string;
  host: string;
  port: number | undefined;
  auth: { user: string; pass: string } | undefined;
  /** What stands behind the host and a slash; empty where nothing does. */
  path: string;
};

/**
 * A name and a password hold any sign as they are, `@ / # %` too: all before the last @ is theirs. One that reads as
 * the escapes of an URL is unescaped, so that a % before two of 0-9 and a-f is written %25. `undefined` for what is no
 * such address.
 */
export function readServerUrl(given: string): ServerUrl | undefined {
  const [, scheme = "", login, host = "", port, path = ""] =
    /^([a-z]+):\/\/(?:(.*)@)?([\p{L}\p{N}._-]+|\[[\da-f:.]+\])(?::(\d{1,5}))?(?:\/([^@]*))?$/iu.exec(given) ??
    [];
  const hostname = URL.parse(`http://${host}`)?.hostname;
  if (!hostname || Number(port) > 65_535) return undefined;
  const [, user = "", pass = ""] = /^([^:]*):?(.*)$/.exec(login ?? "") ?? [];
  return {
    scheme: scheme.toLowerCase(),
    host: hostname.replace(/^\[|\]$/g, ""),
    port: Number(port) || undefined,
    auth: user === "" ? undefined : { user: unescaped(user), pass: unescaped(pass) },
    path: unescaped(path),
  };
}
