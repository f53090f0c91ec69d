// The inside of a worker of the pool: a request in, its answer out, one after the other. It may be killed at any
// moment, so an answer holds everything and nothing is kept between two.
import { parentPort } from "node:worker_threads";

/** Answers every request with what `answer` gives. Called once, when everything is loaded: from then on a request's clock runs. */
export function answerRequests<Request, Answer>(
  answer: (request: Request) => Answer | Promise<Answer>,
): void {
  parentPort?.on("message", async (request: Request) => {
    parentPort?.postMessage(await answer(request));
  });
  parentPort?.postMessage("ready");
}
