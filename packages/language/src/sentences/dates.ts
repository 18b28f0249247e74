/** Whether a date that ends in an abbreviation ends its sentence too. */
import { MONTH_ABBREVIATIONS } from "../tokens/abbreviations.ts";
import { wordSet } from "../word-set.ts";

const WEEKDAYS = wordSet("mon tue tues wed thu thur thurs fri sat sun");
/** Words that make a date part of a name: "the Thurs. Review", "the 4 Oct. Movement". */
const BEFORE_NAME = wordSet("the this a that of his her its their");

/** What a date goes on with. */
const GOES_ON = wordSet(`
  jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december
  morning afternoon evening night noon midnight gmt est edt pst bst cet ad bc`);

/**
 * "on Thurs. Gen. Mora left", "on 4 Oct. President Mora left": behind a weekday, and behind a day with its month, a capital begins
 * another sentence. `bare` is the abbreviation in small letters, without its stop; two words stand before it, and `next` behind it.
 */
export function endsDate(bare: string, [second = "", first = ""]: readonly string[], next: string): boolean {
  if (GOES_ON.has(next.replace(/\.$/, ""))) return false;
  if (WEEKDAYS.has(bare)) return !BEFORE_NAME.has(first);
  return MONTH_ABBREVIATIONS.has(bare) && /^\d{1,2}(?:st|nd|rd|th)?$/.test(first) && !BEFORE_NAME.has(second);
}
