import { z } from "zod";

import { IntakeError } from "./errors.ts";
import type { FetchError } from "./web/errors.ts";

/** The most that one article may have, in bytes. The longest pages that outlets print stay far below. */
export const MAX_BYTES = 10_000_000;

/** One article as it comes in. */
export interface Item {
  readonly uri: string;
  readonly bytes: Uint8Array;
  readonly mediaType?: string;
  readonly retrievedAt?: string | null;
  /** A day of publication known from elsewhere, ISO. */
  readonly published?: string | null;
}

/** An item, or why there is none. Trouble with one does not keep the next from coming. */
export type Taken =
  | { readonly ok: true; readonly item: Item }
  | { readonly ok: false; readonly uri: string; readonly error: IntakeError | FetchError };

export const taken = (item: Item): Taken => ({ ok: true, item });
export const refused = (uri: string, error: IntakeError | FetchError): Taken => ({ ok: false, uri, error });

const Uri = z
  .string()
  .min(1)
  .max(4096)
  .regex(/^[^\u0000-\u001f\u007f]*$/, "must not have control characters in it");

/** An article as JSON: a line of JSON Lines, or an item of an API call. Fields not named here are left alone. */
export const ItemInput = z
  .object({
    uri: Uri.nullish(),
    mediaType: z
      .string()
      .regex(/^[\w.+-]{1,64}\/[\w.+-]{1,64}(?:;[^\u0000-\u001f]{0,128})?$/, "must be a media type")
      .nullish(),
    retrievedAt: z.union([z.iso.datetime({ offset: true }), z.iso.date()]).nullish(),
    published: z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })]).nullish(),
    text: z.string().nullish(),
    base64: z.string().nullish(),
  })
  .refine(
    ({ text, base64 }) => (text ?? null) !== null || (base64 ?? null) !== null,
    '"text" or "base64" is missing',
  )
  .refine(
    ({ text, base64 }) => (text ?? null) === null || (base64 ?? null) === null,
    'both "text" and "base64" are given',
  );
export type ItemInput = z.input<typeof ItemInput>;

/** The item that an input stands for, under `uri` where it names none. Throws IntakeError. */
export function itemOf(input: z.output<typeof ItemInput>, uri: string): Item {
  const bytes =
    typeof input.text === "string" ? new TextEncoder().encode(input.text) : decodeBase64(input.base64 ?? "");
  if (bytes.length > MAX_BYTES) throw tooLarge(bytes.length);
  return {
    uri: input.uri ?? uri,
    bytes,
    ...(input.mediaType ? { mediaType: input.mediaType } : {}),
    retrievedAt: input.retrievedAt ?? null,
    published: input.published?.slice(0, 10) ?? null,
  };
}

export const tooLarge = (bytes: number): IntakeError =>
  new IntakeError(
    "input.too-large",
    `${(bytes / 1e6).toFixed(1)} MB are more than one article may have (${MAX_BYTES / 1e6} MB)`,
  );

function decodeBase64(text: string): Uint8Array {
  const compact = text.replaceAll(/[\r\n]/g, "");
  const data = compact.replace(/={1,2}$/, "");
  if (/[^A-Za-z0-9+/]/.test(data) || data.length % 4 === 1)
    throw new IntakeError("input.line", '"base64" is not base64');
  return new Uint8Array(Buffer.from(data, "base64"));
}
