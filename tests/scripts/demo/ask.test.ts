import { createServer } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { ask } from "../../../scripts/demo/ask.ts";

describe("a question of the demo's", () => {
  it("is a page that is opened, or a form that is sent, and no answer but a yes will do", async () => {
    const server = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk) => {
        body += chunk;
      });
      request.on("end", () =>
        response.writeHead(request.url === "/no" ? 404 : 200).end(`${request.method} ${body}`),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as { port: number };
    expect(await ask(port, "/")).toBe("GET ");
    expect(await ask(port, "/form", { a: "1 2" })).toBe("POST a=1+2");
    await expect(ask(port, "/no")).rejects.toThrow("GET /no was answered with 404");
  });
});
