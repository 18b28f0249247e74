import { ChanceryError } from "../../document/index.ts";
import type { Diagnostic } from "../../record/index.ts";
import { hasManyControls, signature } from "./binary.ts";
import { detectCharset, metaCharset } from "./charset.ts";
import { undoubled } from "./doubled.ts";
import { western } from "./windows-1252.ts";

/** 20 MB: a hundred times the longest article page. */
const DEFAULT_MAX_BYTES = 20_000_000;

export interface Decoded {
  /** The whole input as UTF-16. For plain text the record's source text but for broken words: a byte order mark stays as U+FEFF. */
  readonly text: string;
  readonly html: boolean;
  readonly mediaType: string;
  readonly diagnostics: readonly Diagnostic[];
}

const HTML_TYPES = new Set(["text/html", "application/xhtml+xml"]);
const TEXT_TYPES = new Set(["text/plain", "text/markdown", "application/octet-stream", ""]);
const HTML_OPENING =
  /^[\ufeff\s]*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,2000}?-->\s*)?(?:<!doctype\s+html|<html|<head|<body)/i;

interface MediaType {
  readonly essence: string;
  readonly charset: string | null;
}

function parseMediaType(value: string): MediaType {
  const [essence = "", ...parameters] = value.split(";");
  const charset = parameters.map((part) => /^\s*charset\s*=\s*"?([^"\s;]+)/i.exec(part)?.[1]).find(Boolean);
  return { essence: essence.trim().toLowerCase(), charset: charset?.toLowerCase() ?? null };
}

/**
 * Bytes to text. Throws `input.too-large`, `input.media-type`, `input.binary`, `input.encoding`, `input.empty`.
 * U+0000 and what cannot be decoded become U+FFFD, one for one; nothing else is changed.
 */
export function decode(
  bytes: Uint8Array,
  mediaType: string | undefined,
  maxBytes = DEFAULT_MAX_BYTES,
): Decoded {
  if (bytes.length > maxBytes) {
    throw new ChanceryError(
      "input.too-large",
      `${bytes.length} bytes are more than the limit of ${maxBytes}`,
    );
  }
  const { essence, charset } = parseMediaType(mediaType ?? "");
  if (!HTML_TYPES.has(essence) && !TEXT_TYPES.has(essence)) {
    throw new ChanceryError("input.media-type", `${essence} is not read`);
  }
  const format = signature(bytes);
  if (format) throw new ChanceryError("input.binary", `the bytes are ${format}, not text`);

  const found = detectCharset(bytes, charset ?? metaCharset(bytes));
  const { label, basis, refused } = found;
  if (!label.startsWith("utf-16") && hasManyControls(bytes)) {
    throw new ChanceryError("input.binary", "the bytes are full of control characters");
  }
  const once = withoutControls(
    found.text ?? new TextDecoder(label, { ignoreBOM: true }).decode(bytes),
    label,
  );
  const single = label === "utf-8" ? undoubled(once) : null;
  const text = single ?? once;
  const lost = count(text, "\ufffd");
  if (lost * 20 > text.length) {
    throw new ChanceryError(
      "input.encoding",
      `one character in ${Math.floor(text.length / lost)} is not ${label}`,
    );
  }
  if (!/[\p{L}\p{N}]/u.test(text)) throw new ChanceryError("input.empty", "the input has no words in it");

  const diagnostics: Diagnostic[] = [];
  const note = (code: string, severity: Diagnostic["severity"], message: string): void => {
    diagnostics.push({ code, severity, message, span: null });
  };
  if (refused !== null) note("reading.charset-refused", "warning", `declared as ${refused}, which it is not`);
  if (basis === "statistics" || basis === "default")
    note("reading.charset-guessed", "info", `read as ${label}`);
  if (single !== null)
    note("reading.charset-doubled", "info", "its UTF-8 had been taken for windows-1252 and written anew");
  if (found.odd !== undefined)
    note("reading.charset-mixed", "info", `${found.odd} bytes of windows-1252 within UTF-8`);
  if (lost > 0) note("reading.undecodable", "warning", `${lost} characters could not be decoded`);
  const html =
    HTML_TYPES.has(essence) || (essence !== "text/markdown" && HTML_OPENING.test(text.slice(0, 4096)));
  return { text, html, mediaType: html ? "text/html" : essence || "text/plain", diagnostics };
}

function withoutControls(decoded: string, label: string): string {
  const text = decoded.replaceAll("\0", "\ufffd");
  if (!/^(?:windows-1252|iso-8859-1|latin1|us-ascii|ascii)$/i.test(label)) return text;
  return western(text);
}

function count(text: string, char: string): number {
  let found = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) found += 1;
  return found;
}
