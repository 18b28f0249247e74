import { analyse } from "chardet";

import { mixedUtf8 } from "./mixed.ts";
import { isPlausible } from "./plausible.ts";

/** How the encoding was settled, surest first. */
export type CharsetBasis = "bom" | "utf-8" | "declared" | "zeros" | "statistics" | "default";

export interface Charset {
  /** A label that TextDecoder takes. */
  readonly label: string;
  readonly basis: CharsetBasis;
  /** A declared name that is unknown or does not fit the bytes. */
  readonly refused: string | null;
  /** The text, where telling the encoding took decoding all of it. */
  readonly text?: string;
  /** Bytes of windows-1252 within a page of UTF-8. */
  readonly odd?: number;
}

/** Bytes that statistics look at. */
const SAMPLE = 65_536;
/** A meta element must stand within the first 1024 bytes (HTML standard); real pages run later. */
const PRESCAN = 8192;

/** A character a byte, those above ASCII as they come. */
const SINGLE_BYTES = new TextDecoder("latin1");

function supported(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== "replacement";
  } catch {
    return false;
  }
}

/** The text of bytes that are valid UTF-8 throughout, a byte order mark with it; null of others. */
function validUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 with a few broken sequences, as truncated or pasted-together files have. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  let broken = 0;
  let wide = 0;
  for (const char of new TextDecoder("utf-8").decode(bytes)) {
    if (char === "\ufffd") broken += 1;
    else if (char > "\u007f") wide += 1;
  }
  return wide >= 20 * broken;
}

const decoded = (bytes: Uint8Array, label: string): string =>
  new TextDecoder(label).decode(bytes.subarray(0, SAMPLE * 4));

/** The charset that a page's own meta element or XML declaration names. */
export function metaCharset(bytes: Uint8Array): string | null {
  const head = SINGLE_BYTES.decode(bytes.subarray(0, PRESCAN));
  const match =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(head) ??
    /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{2,40})["']/i.exec(head);
  return match?.[1]?.toLowerCase() ?? null;
}

/** UTF-16 without a mark: in Western text every second byte is zero. */
function zeroPattern(bytes: Uint8Array): string | null {
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  if (end < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const half = end / 2;
  if (odd * 5 > half * 2 && even * 20 < half) return "utf-16le";
  return even * 5 > half * 2 && odd * 20 < half ? "utf-16be" : null;
}

/**
 * Single-byte text by its letter statistics (chardet, after ICU's detector). Text that is nearly all ASCII has too few
 * letters to tell by; in an English article its odd bytes are windows-1252 quotation marks, dashes and accents.
 */
function byStatistics(bytes: Uint8Array): Pick<Charset, "label" | "basis"> {
  const sample = bytes.subarray(0, SAMPLE);
  let high = 0;
  let letters = 0;
  for (const byte of sample) {
    if (byte > 0x7f) high += 1;
    if (byte > 0x40) letters += 1;
  }
  if (high * 10 >= letters) {
    const best = analyse(sample).find(
      ({ name, confidence }) => confidence >= 20 && !/^(?:utf|ascii)/i.test(name) && supported(name),
    );
    if (best) return { label: best.name.toLowerCase(), basis: "statistics" };
  }
  return { label: "windows-1252", basis: "default" };
}

/**
 * The encoding of a text: byte order mark; valid UTF-8 (which no other encoding hits by chance); the declared one; zero
 * bytes of UTF-16; statistics. `declared` is what the transport or the page names.
 */
export function detectCharset(bytes: Uint8Array, declared: string | null): Charset {
  const none = { refused: null };
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return { label: "utf-8", basis: "bom", ...none };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { label: "utf-16le", basis: "bom", ...none };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { label: "utf-16be", basis: "bom", ...none };
  const zeros = zeroPattern(bytes);
  if (zeros) return { label: zeros, basis: "zeros", ...none };
  const known = declared !== null && supported(declared);
  const escapes = known && /^(?:iso-2022|hz)/i.test(declared); // seven-bit encodings: valid UTF-8 says nothing
  const text = escapes ? null : validUtf8(bytes);
  if (text !== null) return { label: "utf-8", basis: "utf-8", text, ...none };
  const utf = known && /^(?:utf-?8|unicode-1-1-utf-8)$/i.test(declared);
  // A page that calls itself UTF-16 in ASCII letters cannot be.
  if (known && !utf && !/^utf-?16|^ucs-?2|^unicode$/i.test(declared)) {
    const guess = isPlausible(decoded(bytes, declared)) ? null : byStatistics(bytes);
    // A server names its default where it does not know; the letters know better.
    return guess?.basis === "statistics" && isPlausible(decoded(bytes, guess.label))
      ? { ...guess, refused: declared }
      : { label: declared, basis: "declared", ...none };
  }
  const mixed = mixedUtf8(bytes);
  if (mixed) return { label: "utf-8", basis: "utf-8", ...mixed, ...none };
  if (isNearlyUtf8(bytes)) return { label: "utf-8", basis: "utf-8", ...none };
  return { ...byStatistics(bytes), refused: declared };
}
