// The one way out: every connection is made to an address that was checked in the same breath.
// A literal address never asks the resolver, so the check stands in the connector, not in the lookup.
import { lookup } from "node:dns/promises";
import { isIP, type Socket } from "node:net";
import { Agent, buildConnector } from "undici";
import { isPublicAddress } from "./public-address.ts";
import { limitAnswers } from "./wire-limit.ts";

/** The network as the guard sees it. Tests and the demo put their own in; the guard itself stays. */
export type Network = {
  /** Every address of a name. Default: the system's resolver. */
  resolve?: (hostname: string) => Promise<string[]>;
  /** Opens the socket to a checked address. Default: TCP, and TLS for https. Only loopback stand-ins replace it. */
  dial?: (to: { hostname: string; address: string; port: number }) => Promise<Socket>;
  /** Whom questions about mail are put to, `address:port` each. Default: the system's servers. */
  nameServers?: string[];
  /** A certificate (PEM) that mail servers may have besides those that the world trusts. Default: none. */
  ca?: string;
  /** An answer is waited for no longer than this, in milliseconds, however long who asks would wait. Default: as they say. */
  patienceMs?: number;
};

/** The guard's no: the code says which rule. */
export class Refusal extends Error {
  readonly code: "REFUSED_ADDRESS" | "REFUSED_PORT";
  constructor(code: Refusal["code"], message: string) {
    super(message);
    this.name = "Refusal";
    this.code = code;
  }
}

/** Ports a web page may live on: an address with another one more likely asks us to talk to a machine inside. */
const webPorts = new Set([80, 443]);
const connectTimeoutMs = 5_000;
const maxHeaderBytes = 16_384;
/** Of one answer on the wire: the largest body that we read, of 10 MB, and what it may be wrapped in. */
const maxWireBytes = 16_000_000;

/** Defaults in brackets. */
export type AgentSetting = {
  /** Any address and port, for a service that the editor named as standing in their own network (no). */
  inside?: boolean;
  /** Of one answer, with all that it is wrapped in (16,000,000). */
  maxWireBytes?: number;
};

/** An agent that reaches public addresses only, and ends what never ends. Close it when the run is over. */
export function guardedAgent(network: Network = {}, setting: AgentSetting = {}): Agent {
  return new Agent({
    connect: guardedConnector(network, setting),
    maxHeaderSize: maxHeaderBytes,
    maxRedirections: 0,
    allowH2: false,
  } as Agent.Options);
}

function guardedConnector(
  network: Network,
  { inside = false, maxWireBytes: maxBytes = maxWireBytes }: AgentSetting,
): buildConnector.connector {
  const connect = buildConnector({ timeout: connectTimeoutMs, allowH2: false });
  return (options, callback) => {
    const port = Number(options.port || (options.protocol === "https:" ? 443 : 80));
    addressesOf(options.hostname, network)
      .then((addresses) => (inside ? addresses : checked(options.hostname, port, addresses)))
      .then((addresses) => openFirst(addresses, options, { connect, port, dial: network.dial }))
      .then((socket) => callback(null, limitAnswers(socket, maxBytes)))
      .catch((error: Error) => callback(error, null));
  };
}

async function addressesOf(hostname: string, network: Network): Promise<string[]> {
  const bare = hostname.replace(/^\[|\]$/g, "");
  return isIP(bare) ? [bare] : (network.resolve ?? systemResolve)(bare);
}

/** The addresses, or a refusal when one of them is not public: a name that answers both ways is a trap. */
function checked(hostname: string, port: number, addresses: string[]): string[] {
  if (!webPorts.has(port)) throw new Refusal("REFUSED_PORT", `port ${port} is not one that web pages use`);
  for (const address of addresses) {
    if (!isPublicAddress(address))
      throw new Refusal("REFUSED_ADDRESS", `${hostname} is not on the public internet`);
  }
  return addresses;
}

type Dialling = { connect: buildConnector.connector; port: number; dial: Network["dial"] };

async function openFirst(
  addresses: string[],
  options: buildConnector.Options,
  how: Dialling,
): Promise<Socket> {
  let failure: unknown = Object.assign(new Error(`${options.hostname} has no address`), {
    code: "ENOTFOUND",
  });
  for (const address of addresses) {
    try {
      return await open(address, options, how);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

function open(address: string, options: buildConnector.Options, how: Dialling): Promise<Socket> {
  if (how.dial) return how.dial({ hostname: options.hostname, address, port: how.port });
  const servername = options.servername ?? (isIP(options.hostname) ? "" : options.hostname);
  return new Promise((resolve, reject) => {
    how.connect({ ...options, hostname: address, servername }, (error, socket) => {
      if (error || !socket) reject(error ?? new Error("no socket"));
      else resolve(socket);
    });
  });
}

async function systemResolve(hostname: string): Promise<string[]> {
  return (await lookup(hostname, { all: true })).map((found) => found.address);
}
