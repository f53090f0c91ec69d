// How long a mail server is waited for. RFC 5321 §4.5.3.2 gives the least that a client should; in milliseconds.

export type Patience = {
  /** From the first packet to the greeting, TLS included. */
  connectMs: number;
  /** All before the first message: AUTH too. */
  openMs: number;
  /** From MAIL to the answer to DATA. */
  envelopeMs: number;
  /** For our own word that the body may leave, while the server waits. */
  fenceMs: number;
  /** From the first byte of the body to the last answer: it is long, since nobody knows what became of a mail without it. */
  bodyMs: number;
};

export const usualPatience: Patience = {
  connectMs: 60_000,
  openMs: 120_000,
  envelopeMs: 300_000,
  fenceMs: 5_000,
  bodyMs: 600_000,
};
