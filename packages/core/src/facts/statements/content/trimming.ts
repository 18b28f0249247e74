import { trimSpan, type Span } from "../../../record/index.ts";

/** Without the marks, commas and space at its ends. */
export function tidy(text: string, span: Span): Span {
  let { start, end } = trimSpan(text, span);
  while (start < end && /[\s,;:"“”„«»—–]/.test(text[start] ?? "")) start += 1;
  while (end > start && /[\s,;:"“”„«»—–]/.test(text[end - 1] ?? "")) end -= 1;
  return { start, end };
}

/** Without its own full stop: a sentence told in the writer's words ends with the writer's stop. */
export const withoutStop = (text: string, { start, end }: Span): Span => ({
  start,
  end:
    /[^.][.!?]$/.test(text.slice(start, end)) && !/\p{Lu}\.$/u.test(text.slice(start, end)) ? end - 1 : end,
});
