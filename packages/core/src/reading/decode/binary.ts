/** First bytes of formats that are no text, by name (en.wikipedia.org/wiki/List_of_file_signatures). */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ["PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["PNG", [0x89, 0x50, 0x4e, 0x47]],
  ["JPEG", [0xff, 0xd8, 0xff]],
  ["GIF", [0x47, 0x49, 0x46, 0x38]],
  ["ZIP or Office", [0x50, 0x4b, 0x03, 0x04]],
  ["gzip", [0x1f, 0x8b]],
  ["compress (.Z)", [0x1f, 0x9d]],
  ["pack (.z)", [0x1f, 0x1e]],
  ["LZH", [0x1f, 0xa0]],
  ["lz4", [0x04, 0x22, 0x4d, 0x18]],
  ["an archive of ar", [0x21, 0x3c, 0x61, 0x72, 0x63, 0x68, 0x3e, 0x0a]],
  ["bzip2", [0x42, 0x5a, 0x68]],
  ["7z", [0x37, 0x7a, 0xbc, 0xaf]],
  ["RAR", [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
  ["Office 97", [0xd0, 0xcf, 0x11, 0xe0]],
  ["RTF", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["ELF", [0x7f, 0x45, 0x4c, 0x46]],
  ["Ogg", [0x4f, 0x67, 0x67, 0x53]],
  ["MP3", [0x49, 0x44, 0x33]],
  ["PostScript", [0x25, 0x21, 0x50, 0x53]],
  ["SQLite", [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ["TIFF", [0x49, 0x49, 0x2a, 0x00]],
  ["TIFF", [0x4d, 0x4d, 0x00, 0x2a]],
];

/** Where a tar archive names itself, and by what. */
const TAR_AT = 257;
const TAR = [0x75, 0x73, 0x74, 0x61, 0x72];

/** The format that the first bytes announce, or null. */
export function signature(bytes: Uint8Array): string | null {
  const stands = (magic: readonly number[], at = 0): boolean =>
    magic.every((byte, i) => bytes[at + i] === byte);
  return SIGNATURES.find(([, magic]) => stands(magic))?.[0] ?? (stands(TAR, TAR_AT) ? "tar" : null);
}

/** 1 for control characters that no text has (tab, line ends, form feed, escape and the DOS end-of-file mark aside). */
const CONTROL = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(byte < 9 || byte === 0x0b || (byte > 13 && byte < 32 && byte !== 0x1a && byte !== 0x1b)),
);

/** More than one byte in a hundred is a control character: no text, whatever its encoding (UTF-16 apart). */
export function hasManyControls(bytes: Uint8Array): boolean {
  let controls = 0;
  for (let i = 0; i < bytes.length; i += 1) controls += CONTROL[bytes[i] as number] as number;
  return controls > 2 && controls * 100 > bytes.length;
}
