import { oneLine, RECORD, type Citation } from "./citation.ts";

/**
 * What styles of citation have no field for, a sentence each: the words, how they stand, where the record has them, the
 * hash of what was read and the versions that read it. A reader who distrusts the citation can check it by these.
 */
export function noteLines({
  of,
  id,
  quotes,
  standing,
  saidBy,
  issuedInferred,
  page,
  snapshot,
  versions,
}: Citation): string[] {
  return [
    ...quotes.map((quote) => `Quotation: “${oneLine(quote)}”.`),
    ...(standing.length === 0 ? [] : [`Reported as ${standing.join(", ")}.`]),
    ...(saidBy === null ? [] : [`According to ${oneLine(saidBy)}.`]),
    ...(issuedInferred ? ["The date of publication is inferred, not stated."] : []),
    `${RECORD}, ${of} ${id}${page === null ? "" : `, ${page}`}.`,
    ...(snapshot === null ? [] : [`Snapshot SHA-256 ${snapshot}.`]),
    `Read by pipeline ${versions.pipeline}, knowledge ${versions.knowledge}.`,
  ];
}
