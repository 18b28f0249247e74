import type { DateClue, Span } from "../../../record/index.ts";
import { exactly } from "./clue.ts";

/** The clues found so far, in order. Once a stamp is taken for the article's own, no later one is. */
export class Found {
  readonly clues: DateClue[] = [];
  /** Where days begin that the page says are of something else. */
  readonly others = new Set<number>();
  private taken = false;

  get stamped(): boolean {
    return this.taken;
  }

  add(...clues: readonly DateClue[]): void {
    this.clues.push(...clues);
  }

  /** The article's own stamp. */
  take(clue: DateClue): void {
    this.clues.push(clue);
    this.taken = true;
  }

  takeDay(day: string, note: string, span: Span): void {
    this.take(exactly("date.stamp", day, note, span));
  }
}
