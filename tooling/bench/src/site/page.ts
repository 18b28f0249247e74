import { gzipSync } from "node:zlib";

import type { Browser } from "playwright-core";

/** A slow phone on a slow network: that of the usual reports (1.6 Mbit/s, 150 ms, a processor four times slower). */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const SLOWER = 4;

export interface Measured {
  readonly status: number;
  /** Bytes of script beyond the framework's own, packed. */
  readonly script: number;
  readonly html: number;
  /** Milliseconds until the largest of what is first seen was painted. */
  readonly paint: number;
  /** How much moved after it was shown (Layout Instability). */
  readonly shift: number;
}

const OBSERVE = `globalThis.seen = { paint: 0, shift: 0 };
globalThis.observers = [
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.paint = entry.startTime; }),
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.shift += entry.value; }),
];
observers[0].observe({ type: "largest-contentful-paint", buffered: true });
observers[1].observe({ type: "layout-shift", buffered: true });`;

const SEEN = `document.fonts.ready
  .then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  .then(() => seen)`;

/** Opens a page as somebody does who was never there, throttled, and measures it. `framework`: scripts that any page loads. */
export async function measure(
  browser: Browser,
  url: string,
  framework: ReadonlySet<string>,
): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", NETWORK);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await page.addInitScript(OBSERVE);
    const scripts: Promise<number>[] = [];
    page.on("response", (response) => {
      const name = new URL(response.url()).pathname.replace(/^\/_next\//, "");
      if (response.request().resourceType() !== "script" || framework.has(name)) return;
      scripts.push(
        response.body().then(
          (body) => gzipSync(body, { level: 9 }).length,
          () => 0,
        ),
      );
    });
    const answer = await page.goto(url, { waitUntil: "load", timeout: 120_000 });
    const html = gzipSync((await answer?.body()) ?? Buffer.alloc(0), { level: 9 }).length;
    await page.waitForLoadState("networkidle", { timeout: 120_000 });
    // As words: what runs in the browser knows other names than what runs here.
    const seen = await page.evaluate<{ paint: number; shift: number }>(SEEN);
    const script = (await Promise.all(scripts)).reduce((sum, bytes) => sum + bytes, 0);
    return { status: answer?.status() ?? 0, script, html, ...seen };
  } finally {
    await context.close();
  }
}
