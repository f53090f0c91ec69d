// By what a photo is known, wherever it lies: a hash of its bytes. Each is read once for all the sizes and cards that a
// build makes of it.
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { stampAt } from "../disk/file-stamp.ts";

/** The last photo that was asked about: what is made of one is made together. */
let last: { path: string; stamp: string | undefined; digest: string } | undefined;

/** 64 hexadecimal digits. Throws the file system's error where there is no such file. */
export function photoDigest(path: string): string {
  const stamp = stampAt(path);
  if (last?.path !== path || last.stamp !== stamp)
    last = { path, stamp, digest: hash("sha256", readFileSync(path)) };
  return last.digest;
}
