import type { Span } from "../../record/index.ts";

/** Characters at the head of a text in which a telegram shows what it is. */
const HEAD = 6000;
/** "FM AMEMBASSY TEHRAN", "TO SECSTATE WASHDC", "FROM USMISSION GENEVA": posts as the Department of State writes them. */
const POST =
  /^(?:FM|FROM|TO|INFO)[: ]\s?(?:AM(?:ERICAN )?(?:EMBASSY|CONSUL|CONGEN)|SECSTATE|SECDEF|WHITE HOUSE|US(?:MISSION|DEL|INT|UN|LO|LIAISON)|RUEH|DEPARTMENT OF STATE|STATE DEPARTMENT)/mu;
/** "O 160106Z NOV 79": when it was sent. */
const SENT = /^(?:[ZOPRYM]\s){1,2}\d{6}Z\s\p{Lu}{3}\s\d{2}(?:\d{2})?\s*$/mu;
/** "SUBJECT: INITIATIVE OF THE CORPS", "SUBJ: ..." */
const SUBJECT = /^SUBJ(?:ECT)?\s?:\s*/u;
/** "1. (C) THE AMBASSADOR CALLED", "2. SUMMARY:", "A. THE FIRST": where a part of the text begins. */
const PART = /^(?:\d{1,2}[.)]|\p{Lu}[.)]|\(\p{Lu}\)|\(\d{1,2}\))\s{1,3}(?=\S)/u;
const NUMBERED = /^\d{1,2}\.\s/u;
/** "TAGS: PINS, IR", "REF: STATE 295719", "E.O. 12065: GDS": fields between the addresses and the text. */
const FIELD = /^(?:TAGS|REFS?|REFTELS?|E\.?\s?O\.?\s?\d{4,5}|PASS|FOR|FROM|EYES ONLY)\b.{0,60}:/u;
/** Marks of its class, of the page and of who let it go; they stand within the text wherever a page ended. */
const MARK =
  /^(?:(?:TOP )?SECRET|CONFIDENTIAL|UNCLASSIFIED|LIMITED OFFICIAL USE|EX(?:DIS|CLUSIVE)|NODIS|LIMDIS|NOFORN|STADIS|NNNN|(?:\p{Lu} ){5,}\p{Lu}\b.{0,40}|PAGE \d{1,3}(?: OF \d{1,3})?\b.{0,60}|\p{Lu}{3,12}(?: \p{Lu}{3,12})? {1,3}\d{5,6}(?: \d{6}Z)?.{0,30}|-{6,}.{0,40}|.{0,60}\bDeclassified\/Released\b.{0,90})$/u;

/** Whether a text is a telegram of a foreign service: the posts that sent and got it, and when. */
export function isTelegram(text: string): boolean {
  const head = text.slice(0, HEAD);
  return SENT.test(head) && POST.test(head);
}

/**
 * The lines of a telegram: its subject apart from the label, and each part of its text one span, whatever the teleprinter's lines.
 * Addresses, fields and marks of class and page stay lines of their own.
 */
export function telegramLines(text: string, lines: readonly Span[]): readonly Span[] {
  const raw = ({ start, end }: Span): string => text.slice(start, end);
  const blank = (a: Span, b: Span): boolean =>
    (text.slice(a.end, b.start).match(/\r\n|\n|\r/g) ?? []).length > 1;
  const out: Span[] = [];
  let within: "head" | "subject" | "text" = "head";
  lines.forEach((line, i) => {
    const own = raw(line);
    const before = lines[i - 1];
    const mark = MARK.test(own);
    const subject: number = within === "text" ? 0 : (SUBJECT.exec(own)?.[0].length ?? 0);
    if (subject > 0) {
      out.push({ start: line.start, end: line.start + subject });
      if (subject < own.length) out.push({ start: line.start + subject, end: line.end });
      within = "subject";
      return;
    }
    const begins = NUMBERED.test(own);
    const apart =
      before === undefined || mark || MARK.test(raw(before)) || blank(before, line) || FIELD.test(own);
    if (within === "subject" && (apart || begins)) within = begins ? "text" : "head";
    else if (begins) within = "text";
    const last = out.at(-1);
    const joins = last !== undefined && !apart && within !== "head" && !(within === "text" && PART.test(own));
    if (joins) out[out.length - 1] = { start: last.start, end: line.end };
    else out.push(line);
  });
  return out.map(({ start, end }) => ({ start, end: start + raw({ start, end }).trimEnd().length }));
}
