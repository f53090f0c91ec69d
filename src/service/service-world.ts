// What the service needs of the world around it. It may not look into other rooms itself: the commands give it
// answers as functions.
import type { HttpBindings } from "@hono/node-server";
import type { Hono } from "hono";
import type { Clock } from "../domain/clock.ts";
import type { Publication } from "../domain/publication.ts";
import type { Store } from "../subscribers/store/open-store.ts";
import type { ReadWebhook } from "../subscribers/webhooks/provider-event.ts";
import type { Proxies } from "./network.ts";
import type { NewestIssue } from "./pages/sign-up-page.ts";
import type { FaceName } from "./pages/style.ts";

/** In pixels: what Android asks for. */
export type IconSize = 192 | 512;

export type ServiceWorld = {
  store: Store;
  clock: Clock;
  /** The settings as they are at this moment. */
  publication(): Promise<Publication>;
  newestIssue(): Promise<NewestIssue | undefined>;
  /** Why somebody must look after a Friday or its mail, in a line without an address; `undefined` while all is well. */
  overdue(): Promise<string | undefined>;
  /** The bytes of a WOFF2 file; `undefined` where it is missing. */
  face(name: FaceName): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** With what the editor keeps links from elsewhere; nobody does where there is none. */
  saveToken: string | undefined;
  /** The bytes of a PNG; `undefined` where it is missing. */
  icon(size: IconSize): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** What stands behind the @ in the name of a letter. */
  mailHost(): Promise<string>;
  /** Whose word on where a request came from is believed. */
  proxies: Proxies;
  /** Those of the mail providers that may report here, by the last word of their address. */
  webhooks: ReadonlyMap<string, ReadWebhook>;
  /** A letter may have been written: whoever mails them need not wait. */
  letterWritten(): void;
  pause(ms: number): Promise<void>;
  /** One line for who looks after the service; it never holds an address or a token. */
  say(line: string): void;
};

/** A function from a request to an answer; `incoming` is there when the request came over a socket. */
export type Service = Hono<{ Bindings: Partial<HttpBindings> }>;
