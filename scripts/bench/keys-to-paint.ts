// How long it takes from a key until what it does is painted, in the browser's own time.
import type { Page } from "playwright-core";

/** Presses the keys one after the other, as fast as they show, and gives the milliseconds of each. */
export async function keysToPaint(page: Page, keys: string[]): Promise<number[]> {
  await page.evaluate(() => {
    const paints: number[] = [];
    Object.assign(window, { paints });
    addEventListener(
      "keydown",
      ({ timeStamp }) => {
        // What a frame draws is on the screen when the first task behind it runs.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => paints.push(performance.now() - timeStamp);
          port2.postMessage(undefined);
        });
      },
      true,
    );
  });
  const paints = () => page.evaluate(() => (window as unknown as { paints: number[] }).paints);
  for (const [at, key] of keys.entries()) {
    await page.keyboard.press(key === " " ? "Space" : key);
    await page.waitForFunction(
      (count) => (window as unknown as { paints: number[] }).paints.length > count,
      at,
    );
  }
  return paints();
}
