import { z } from "zod";

import { IntakeError, intakeError } from "./errors.ts";
import { ItemInput, itemOf, MAX_BYTES, refused, taken, type Taken } from "./item.ts";
import { linesOf } from "./lines.ts";
import { isNinjs, itemOfNinjs } from "./ninjs.ts";

/** The longest line: an article of the greatest size whose every byte is written as a six-character escape. */
const MAX_LINE = MAX_BYTES * 6;

/**
 * The articles of a file of JSON: one, or a list of them; each an article as in a line of JSON Lines, or a news item in
 * ninjs. Those that name no address get `origin`, in a list `origin#NUMBER`.
 */
export function* itemsOfJson(bytes: Uint8Array, origin: string): Generator<Taken> {
  let value: unknown;
  try {
    value = parse(Buffer.from(bytes));
  } catch (cause) {
    yield refused(origin, intakeError(cause));
    return;
  }
  for (const [at, one] of (Array.isArray(value) ? (value as unknown[]) : [value]).entries()) {
    const uri = Array.isArray(value) ? `${origin}#${at + 1}` : origin;
    try {
      if (isNinjs(one)) yield taken(itemOfNinjs(one));
      else {
        const parsed = ItemInput.safeParse(one);
        if (!parsed.success) throw new IntakeError("input.json", firstIssue(parsed.error));
        yield taken(itemOf(parsed.data, uri));
      }
    } catch (cause) {
      yield refused(uri, intakeError(cause));
    }
  }
}

/**
 * The articles of a stream of JSON Lines, in order, blank lines passed over; a line may be a news item in ninjs. Articles that name no address get
 * `origin#LINE`; a bad line is reported under that name and the next goes on.
 */
export async function* itemsOfLines(
  chunks: AsyncIterable<Uint8Array>,
  origin: string,
): AsyncGenerator<Taken> {
  for await (const { number, bytes } of linesOf(chunks, MAX_LINE)) {
    const uri = `${origin}#${number}`;
    if (bytes === null) {
      const message = `line ${number}: longer than ${MAX_LINE / 1e6} MB`;
      yield refused(uri, new IntakeError("input.too-large", message));
    } else if (!isBlank(bytes)) {
      yield itemOfLine(bytes, uri, number);
    }
  }
}

function itemOfLine(bytes: Buffer, uri: string, number: number): Taken {
  try {
    const value = parse(bytes);
    if (isNinjs(value)) return taken(itemOfNinjs(value));
    const parsed = ItemInput.safeParse(value);
    if (!parsed.success) throw new IntakeError("input.line", firstIssue(parsed.error));
    return taken(itemOf(parsed.data, uri));
  } catch (cause) {
    const { code, message } = intakeError(cause);
    return refused(uri, new IntakeError(code, `line ${number}: ${message}`, { cause }));
  }
}

const UTF8 = new TextDecoder("utf-8", { fatal: true });

function parse(bytes: Buffer): unknown {
  let text: string;
  try {
    text = UTF8.decode(bytes);
  } catch (cause) {
    throw new IntakeError("input.line", "not UTF-8", { cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new IntakeError("input.line", "not JSON", { cause });
  }
}

function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues;
  const path = issue?.path.join(".") ?? "";
  return `${path === "" ? "" : `"${path}": `}${issue?.message ?? "not an article"}`;
}

const isBlank = (bytes: Buffer): boolean =>
  bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
