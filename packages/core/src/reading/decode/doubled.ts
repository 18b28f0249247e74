import { byteOf } from "./windows-1252.ts";

/** Runs of characters that windows-1252 has and ASCII has not. */
const RUN = /[\u0080-\u00ffŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{2,}/g;
/** Such runs that come out as whole UTF-8: fewer may be chance ("LIBERTÉ»"). */
const LEAST = 3;

function utf8Of(run: string): string | null {
  const bytes: number[] = [];
  for (const char of run) {
    const byte = byteOf(char);
    if (byte === undefined) return null;
    bytes.push(byte);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

/**
 * The text of a page that was read as windows-1252 and written as UTF-8 on its way ("â€œWe have waitedâ€\u009d" for “We have
 * waited”), as it was before; null of any other text. All but a tenth of what is not ASCII must come out whole.
 */
export function undoubled(text: string): string | null {
  if (!/[ÂÃâÐÑ][\u0080-\u00ff€-™‚-›ƒŒœŠšŸŽžˆ˜]/.test(text)) return null;
  let [mended, mendedLength] = [0, 0];
  const out = text.replaceAll(RUN, (run) => {
    const whole = utf8Of(run);
    if (whole === null) return run;
    mended += 1;
    mendedLength += run.length;
    return whole;
  });
  const odd = text.match(/[\u0080-\uffff]/g)?.length ?? 0;
  return mended >= LEAST && mendedLength * 10 >= odd * 9 ? out : null;
}
