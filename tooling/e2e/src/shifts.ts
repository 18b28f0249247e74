import type { Page } from "playwright-core";

/** Notes from the first byte on by how much what was shown already moves, and what (Layout Instability API). */
const NOTE = `globalThis.shifts = [];
globalThis.shiftsSeen = new PerformanceObserver((list) => globalThis.noteShifts(list.getEntries()));
globalThis.noteShifts = (entries) => {
  for (const { value, sources } of entries)
    shifts.push(["moved", value, ...sources.map(({ node }) => node?.nodeName + "." + (node?.className ?? ""))].join(" "));
};
shiftsSeen.observe({ type: "layout-shift", buffered: true });`;

/** Has every page that is opened from now on keep its shifts, each loaded as by somebody who was never there. */
export async function noteShifts(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  await page.addInitScript(NOTE);
}

/** What moved until the fonts were there and two frames were drawn with them. */
export async function shiftsOf(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return page.evaluate(() => {
    const noted = globalThis as unknown as {
      shifts: string[];
      shiftsSeen: PerformanceObserver;
      noteShifts(entries: PerformanceEntryList): void;
    };
    noted.noteShifts(noted.shiftsSeen.takeRecords());
    return noted.shifts;
  });
}
