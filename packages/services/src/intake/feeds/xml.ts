import { IntakeError } from "../errors.ts";

/** An internal subset declares entities: no feed needs them, and a few lines of them unfold into gigabytes. */
const SUBSET = /<!DOCTYPE[^[>]{0,1000}\[|<!ENTITY/i;
const DECLARED = /^[\ufeff\s]*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']/;
/** Deeper than any feed or list nests, content in CDATA or escapes apart. */
const MAX_DEPTH = 200;

/**
 * The text of an XML file by its byte order mark, else by what the transport names, else by its own declaration, else UTF-8.
 * Throws IntakeError `input.feed` where it declares entities or nests without end.
 */
export function xmlText(bytes: Uint8Array, mediaType = ""): string {
  const named = /;\s*charset\s*=\s*"?([^"\s;]{2,40})/i.exec(mediaType)?.[1];
  const own = DECLARED.exec(Buffer.from(bytes.subarray(0, 512)).toString("latin1"))?.[1];
  const text = decoded(bytes, bomOf(bytes) ?? named ?? own ?? "utf-8");
  if (SUBSET.test(text)) throw new IntakeError("input.feed", "it declares entities of its own");
  if (depthOf(text) > MAX_DEPTH) throw new IntakeError("input.feed", `nested more than ${MAX_DEPTH} deep`);
  return text;
}

function bomOf([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** What calls itself UTF-8 and is not was put together by a program that wrote windows-1252, as most such feeds are. */
function decoded(bytes: Uint8Array, label: string): string {
  const named = knownDecoder(label);
  if (named !== null && named.encoding !== "utf-8") return named.decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder().decode(bytes);
    return isCutOff(text) ? text : new TextDecoder("windows-1252").decode(bytes);
  }
}

function knownDecoder(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

/** A few broken characters among many whole ones: UTF-8 all the same. */
const isCutOff = (text: string): boolean =>
  (text.match(/[\u0080-\ufffc]/g)?.length ?? 0) >= 3 * (text.match(/\ufffd/g)?.length ?? 0);

/** The deepest nesting of elements, roughly: tags inside CDATA and comments are stepped over. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) {
    const jump = text.startsWith("<![CDATA[", at) ? "]]>" : text.startsWith("<!--", at) ? "-->" : null;
    if (jump !== null) {
      at = text.indexOf(jump, at);
      if (at < 0) break;
      continue;
    }
    const next = text[at + 1] ?? "";
    if (next === "/") depth -= 1;
    else if (/[A-Za-z_]/.test(next)) {
      const end = text.indexOf(">", at);
      if (end < 0) break;
      if (text[end - 1] !== "/") deepest = Math.max(deepest, (depth += 1));
    }
  }
  return deepest;
}
