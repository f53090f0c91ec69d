// A mail server that cannot be reached is tried more and more seldom, by all lanes together.

const firstMs = 1_000;

export class Unreachable {
  /** Who would wait longer ends instead, and is run again. */
  readonly longestMs = 2 * 60_000;
  #failures = 0;
  #untilMs = 0;

  /** How long a lane waits that could not reach it, at `nowMs`; `undefined` when it should not try again by itself. */
  waitMs(nowMs: number): number | undefined {
    // Lanes that fail together count once.
    if (nowMs >= this.#untilMs) {
      const waitMs = firstMs * 2 ** this.#failures;
      this.#failures += 1;
      if (waitMs > this.longestMs) return undefined;
      this.#untilMs = nowMs + waitMs;
    }
    return this.#untilMs - nowMs;
  }

  /** It answered. */
  clear(): void {
    this.#failures = 0;
    this.#untilMs = 0;
  }
}
