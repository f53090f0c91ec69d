// Questions about mail to DNS, each ended within seconds. Nobody's word is trusted here: it only tells what was said.
import { Resolver } from "node:dns/promises";
import { type Dns, type DnsAnswer, saysNothingThere } from "../domain/dns.ts";

/** How long one server is waited for, and how often it is asked. */
const timeoutMs = 3_000;
const tries = 2;

/** `servers` are asked, `address:port` (the system's own). */
export function openDns(servers?: string[]): Dns {
  const resolver = new Resolver({ timeout: timeoutMs, tries });
  if (servers) resolver.setServers(servers);
  const addresses = async (name: string) => {
    const [four, six] = await Promise.all([
      answered(() => resolver.resolve4(name)),
      answered(() => resolver.resolve6(name)),
    ]);
    return four.ok && six.ok
      ? { ok: true as const, found: [...four.found, ...six.found] }
      : { ok: false as const };
  };
  return {
    addresses,
    texts: (name) => answered(async () => (await resolver.resolveTxt(name)).map((pieces) => pieces.join(""))),
    mailHosts: (name) =>
      answered(async () =>
        (await resolver.resolveMx(name)).map(({ exchange, priority }) => ({
          host: exchange,
          preference: priority,
        })),
      ),
    names: (address) => answered(() => resolver.reverse(address)),
  };
}

async function answered<T>(ask: () => Promise<T[]>): Promise<DnsAnswer<T>> {
  try {
    return { ok: true, found: await ask() };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (typeof code === "string") return saysNothingThere(code) ? { ok: true, found: [] } : { ok: false };
    throw error;
  }
}
