// A certificate of a test's own, made by openssl, where a machine has it.
import { spawnSync } from "node:child_process";

export type Certificate = { key: string; cert: string };

/** Good for ten years and for these names, signed by itself; `undefined` where there is no openssl, with a word printed. */
export function aCertificate(...names: string[]): Certificate | undefined {
  const subject = names.map((name) => (/^[\d.]+$/.test(name) ? `IP:${name}` : `DNS:${name}`)).join(",");
  const made = spawnSync(
    "openssl",
    [
      ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "3650", "-keyout", "-", "-out", "-"],
      ...["-subj", `/CN=${names[0]}`, "-addext", `subjectAltName=${subject}`],
    ],
    { encoding: "utf8" },
  );
  const part = (kind: string) =>
    new RegExp(`-----BEGIN ${kind}-----[\\s\\S]*?-----END ${kind}-----\n`).exec(made.stdout ?? "")?.[0];
  const [key, cert] = [part("PRIVATE KEY"), part("CERTIFICATE")];
  if (key !== undefined && cert !== undefined) return { key, cert };
  console.log("openssl is not on this machine: certificates that are trusted are not tried.");
  return undefined;
}
