import { afterEach, describe, expect, it, vi } from "vitest";
import { openProgress } from "../../scripts/progress.ts";

function aScreen(isTTY: boolean) {
  const written: string[] = [];
  const output = Object.assign(Object.create(process.stderr), {
    ...{ isTTY, columns: 80, write: (text: string) => written.push(text.replace("\r\u001b[2K", "")) > 0 },
  });
  return { written, progress: openProgress(output, "Reading") };
}

afterEach(() => vi.useRealTimers());

describe("a long run", () => {
  it("counts the seconds of a stage on a terminal, until the next thing happens", () => {
    vi.useFakeTimers();
    const { written, progress } = aScreen(true);
    progress.stage("Reading tweets.zip, 812 MB");
    vi.advanceTimersByTime(2_000);
    progress.step(1, 2, "https://a.example/");
    vi.advanceTimersByTime(5_000);
    progress.end();
    expect(written).toEqual([
      ...[
        "Reading tweets.zip, 812 MB …",
        "Reading tweets.zip, 812 MB … 1 s",
        "Reading tweets.zip, 812 MB … 2 s",
      ],
      ...[expect.stringContaining("1/2  https://a.example/"), ""],
    ]);
  });

  it("writes whole lines where nobody watches", () => {
    const { written, progress } = aScreen(false);
    progress.stage("Asking 2 sources");
    for (let done = 1; done <= 20; done++) progress.step(done, 20, "x");
    expect(written).toHaveLength(11);
    expect(written.slice(0, 2)).toEqual(["Asking 2 sources\n", "Reading: 2 of 20\n"]);
  });
});
