import { edtfBounds } from "@chancery/core";

/** The day that an address asks for; undefined where it asks for none, or for what is no day. */
export function dayAsked(written: string | undefined): string | undefined {
  const bounds = written === undefined ? null : edtfBounds(written);
  return bounds !== null && bounds.earliest === bounds.latest ? bounds.earliest : undefined;
}
