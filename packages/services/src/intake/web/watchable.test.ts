import { describe, expect, it } from "vitest";

import { checkWatchable } from "./watchable.ts";

describe("an address to be watched", () => {
  it.each([
    ["http://localhost/feed", "fetch.address"],
    ["http://LOCALHOST./feed", "fetch.address"],
    ["http://printer/feed", "fetch.address"],
    ["http://nas.local/feed", "fetch.address"],
    ["http://metadata.google.internal/computeMetadata", "fetch.address"],
    ["http://127.0.0.1/feed", "fetch.address"],
    ["http://2130706433/feed", "fetch.address"],
    ["http://0x7f.1/feed", "fetch.address"],
    ["http://10.0.0.8/feed", "fetch.address"],
    ["http://169.254.169.254/latest/meta-data", "fetch.address"],
    ["http://[::1]/feed", "fetch.address"],
    ["http://[::ffff:10.0.0.1]/feed", "fetch.address"],
    ["https://news.example:8443/feed", "fetch.port"],
    ["https://me:secret@news.example/feed", "fetch.url"],
    ["ftp://news.example/feed", "fetch.url"],
    ["news.example", "fetch.url"],
  ])("%s is refused at once: %s", (address, code) =>
    expect(() => checkWatchable(address)).toThrow(expect.objectContaining({ code })),
  );
  it.each([
    "https://news.example/feed.xml",
    "http://8.8.8.8/feed",
    "https://localhost.example/feed",
    "https://xn--e1afmkfd.xn--p1ai/feed",
    "https://[2606:4700::1111]/feed",
  ])("%s may be asked", (address) => expect(() => checkWatchable(address)).not.toThrow());
});
