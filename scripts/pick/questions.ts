// What the questions of npm run pick share: how each may end the run.
import { isCancel } from "@clack/prompts";

/** The editor pressed Ctrl+C. The message says what is saved and what is not. */
export class Stopped extends Error {}

/** The answer, or the end of the run when the editor pressed Ctrl+C. */
export function answered<T>(answer: T, farewell: string): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Stopped(farewell);
  return answer as Exclude<T, symbol>;
}
