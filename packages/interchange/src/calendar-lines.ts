/** Octets of a line of iCalendar at most (RFC 5545, 3.1), its line break left out. */
const LONGEST = 75;

const encoder = new TextEncoder();

/**
 * A property as content lines: folded at 75 octets of UTF-8, never inside a character (nor between the halves of a
 * surrogate pair), CRLF at the end of each. The value is escaped already.
 */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = "";
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST) {
      lines.push(line);
      line = " ";
      octets = 1;
    }
    line += character;
    octets += size;
  }
  return `${[...lines, line].join("\r\n")}\r\n`;
}

/** Text as a value (RFC 5545, 3.3.11): what separates values is escaped, control characters are dropped. */
export const textValue = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
    .replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll("\n", "\\n");
