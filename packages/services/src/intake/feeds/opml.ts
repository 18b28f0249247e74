import { parseOpml } from "feedsmith";

import { IntakeError } from "../errors.ts";
import { xmlText } from "./xml.ts";

/** A feed that an OPML list names. */
export interface ListedFeed {
  readonly url: string;
  readonly title: string | null;
}

interface Outline {
  readonly text?: string | undefined;
  readonly title?: string | undefined;
  readonly xmlUrl?: string | undefined;
  readonly outlines?: readonly Outline[] | undefined;
}

/** The feeds of an OPML list, groups opened, each address once. Throws IntakeError `input.feed`. */
export function readOpml(bytes: Uint8Array, mediaType?: string): ListedFeed[] {
  const text = xmlText(bytes, mediaType);
  let outlines: readonly Outline[];
  try {
    outlines = (parseOpml(text).body?.outlines ?? []) as readonly Outline[];
  } catch (cause) {
    throw new IntakeError("input.feed", "not an OPML list", { cause });
  }
  const feeds = new Map<string, ListedFeed>();
  const open = [...outlines].reverse();
  for (let outline = open.pop(); outline; outline = open.pop()) {
    const { xmlUrl = "", title, text: label } = outline;
    const url = URL.canParse(xmlUrl) ? new URL(xmlUrl) : null;
    if (url && /^https?:$/.test(url.protocol) && !feeds.has(url.href))
      feeds.set(url.href, { url: url.href, title: title ?? label ?? null });
    open.push(...[...(outline.outlines ?? [])].reverse());
  }
  return [...feeds.values()];
}
