// A worker that does what a test tells it: answer, hang, eat memory, throw, or end.
import { answerRequests } from "../../src/workers/answer-requests.ts";

export type Order = { do: "answer" | "hang" | "eat" | "throw" | "exit"; word?: string };

answerRequests(({ do: what, word }: Order): string => {
  const eaten: number[][] = [];
  switch (what) {
    case "hang":
      for (;;);
    case "eat":
      for (;;) eaten.push(new Array(100_000).fill(eaten.length));
    case "throw":
      throw new Error("a bug on one request");
    case "exit":
      return process.exit(0);
    case "answer":
      return `${word}!`;
    default:
      return what satisfies never;
  }
});
