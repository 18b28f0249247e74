import { readFileSync } from "node:fs";

export interface Sample {
  readonly uri: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const folder = new URL("../../../corpus/", import.meta.url);

/** The sample corpus in its own order, over and over, until there are `count` articles; each has bytes of its own. */
export function* samples(count: number): Generator<Sample> {
  const manifest = JSON.parse(readFileSync(new URL("manifest.json", folder), "utf8")) as {
    file: string;
    uri: string;
    mediaType: string;
  }[];
  const items = manifest.map(({ file, uri, mediaType }) => ({
    uri,
    mediaType,
    text: readFileSync(new URL(file, folder), "utf8"),
  }));
  for (let i = 0; i < count; i += 1) {
    const { uri, mediaType, text } = items[i % items.length] ?? {
      uri: "",
      mediaType: "text/plain",
      text: "",
    };
    // A line of its own at the end keeps one article from being another's very bytes.
    yield { uri: `${uri}?copy=${i}`, mediaType, bytes: new TextEncoder().encode(`${text}\nNo. ${i}\n`) };
  }
}
