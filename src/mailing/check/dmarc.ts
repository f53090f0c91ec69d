// What a domain asks of receivers when mail that says it is from there cannot be shown to be: DMARC, found by walking
// up the tree of names (RFC 9989 §4.10).
import type { Dns } from "../../domain/dns.ts";
import { readTags } from "./tags.ts";

export type DmarcRecord = { domain: string; tags: Map<string, string> };

export type Walk =
  | {
      ok: true;
      /** From the name at which the walk began up to the top; only names with one record that is DMARC. */
      records: DmarcRecord[];
      /** The domain whose names all count as one sender's. */
      organisation: string;
      /** Names with several records: receivers take none of them. */
      doubled: string[];
    }
  | { ok: false; name: string };

/** §4.10: no more names than this are asked on the way, however long the name is at which it began. */
const mostLabels = 8;

/** Every record from the domain upwards, and which domain is the organisation's. */
export async function walkUp(dns: Dns, domain: string): Promise<Walk> {
  const records: DmarcRecord[] = [];
  const doubled: string[] = [];
  for (const name of namesUpFrom(domain)) {
    const answer = await dns.texts(`_dmarc.${name}`);
    if (!answer.ok) return { ok: false, name: `_dmarc.${name}` };
    const found = answer.found.filter((text) => /^v\s*=\s*DMARC1\s*(;|$)/.test(text));
    if (found.length > 1) doubled.push(name);
    const [text] = found;
    if (text === undefined || found.length > 1) continue;
    const tags = readTags(text);
    records.push({ domain: name, tags });
    if (/^[ny]$/i.test(tags.get("psd") ?? "")) break;
  }
  return { ok: true, records, doubled, organisation: organisationOf(domain, records) };
}

/** The name itself, then those above it; of one with more than eight labels the last seven and so on (step 4). */
function namesUpFrom(domain: string): string[] {
  const labels = domain.split(".");
  const above = labels.slice(1).map((_, at) => labels.slice(at + 1));
  return [labels, ...above.filter((rest) => rest.length < mostLabels)].map((rest) => rest.join("."));
}

/** §4.10.2: what says psd=n; the name below one that says psd=y; else the record nearest the top; else the name itself. */
function organisationOf(domain: string, records: DmarcRecord[]): string {
  const last = records.at(-1);
  if (!last) return domain;
  const isRegistry = last.tags.get("psd")?.toLowerCase() === "y" && last.domain !== domain;
  return isRegistry ? nameBelow(last.domain, domain) : last.domain;
}

/** The name one label longer than `above`, on the way down to `domain`. */
function nameBelow(above: string, domain: string): string {
  return domain
    .split(".")
    .slice(-(above.split(".").length + 1))
    .join(".");
}
