import type { Knowledge } from "@chancery/knowledge";

import type { Span } from "../../record/index.ts";
import { isEntryAmong } from "../stamps/dated-entry.ts";
import type { Stamp } from "../stamps/fields.ts";
import { stampOf } from "../stamps/stamp.ts";
import { leadingName, sharedCredit, wireBehind } from "./dateline-agencies.ts";
import {
  AGENCY_ALONE,
  CABLED,
  DASHED,
  DAY_ALONE,
  DAY_AND_TOWN,
  FORM,
  REACH,
  SLASHED,
  TAKEN_FROM,
  WIRE_BEHIND,
} from "./dateline-forms.ts";
import { ABBREVIATION, NO_PLACE, headsPage, isPlace, isTown, titleCase } from "./dateline-places.ts";
import { agencyOf } from "./names.ts";
import { wireOpening } from "./wires.ts";

export interface Dateline {
  readonly span: Span;
  readonly placeSpan: Span | null;
  readonly agency: { readonly name: string; readonly span: Span } | null;
  /** Further wires in the same bracket: "(Sahel-Presse/Reuters)". */
  readonly more?: readonly { readonly name: string; readonly span: Span }[];
  /** The day in it, as far as written. */
  readonly stamp: Stamp | null;
}

/** Words of a sentence that no headline and no list has as many of. */
const PROSE = 14;

const opensProse = (text: string, start: number, end: number): boolean =>
  /^["“‘]?\p{Lu}/u.test(text.slice(start, start + 2)) &&
  text.slice(start, Math.min(end, start + 400)).split(/\s+/).length >= PROSE;

/** The dateline that opens text[start, end), or null. */
export function datelineOf(text: string, { start, end }: Span, knowledge: Knowledge): Dateline | null {
  const from = TAKEN_FROM.exec(text.slice(start, Math.min(end, start + REACH)));
  const paper = from?.groups?.["paper"];
  const own =
    cabled(text, { start, end }, knowledge) ??
    bareDateline(text, { start: start + (from?.[0].length ?? 0), end }, knowledge);
  if (own === null || paper === undefined) return own;
  const credit = { name: paper, span: { start: start + 1, end: start + 1 + paper.length } };
  return { ...own, span: { start, end: own.span.end }, agency: own.agency ?? credit };
}

/** The dateline behind the note on a cable: only one of a town and a day, since brackets stand in any text. */
function cabled(text: string, { start, end }: Span, knowledge: Knowledge): Dateline | null {
  const note = CABLED.exec(text.slice(start, Math.min(end, start + 2 * REACH)));
  if (note === null) return null;
  const own = bareDateline(text, { start: start + note[0].length, end }, knowledge);
  if (own?.stamp == null || own.placeSpan === null) return null;
  return { ...own, span: { start: start + (note.groups?.["heading"]?.length ?? 0), end: own.span.end } };
}

function bareDateline(text: string, { start, end }: Span, knowledge: Knowledge): Dateline | null {
  const opening = text.slice(start, Math.min(end, start + REACH));
  const alone = AGENCY_ALONE.exec(opening);
  if (alone?.groups?.agency !== undefined) {
    const name = agencyOf(alone.groups.agency, knowledge);
    if (name === null) return null;
    const at = start + alone[0].indexOf(alone.groups.agency);
    return {
      span: { start, end: start + alone[0].trimEnd().length },
      placeSpan: null,
      agency: { name, span: { start: at, end: at + alone.groups.agency.length } },
      stamp: null,
    };
  }
  const slashed = SLASHED.exec(opening);
  if (slashed?.groups?.agency !== undefined && opensProse(text, start + slashed[0].length, end)) {
    const { agency } = slashed.groups;
    return {
      span: { start, end: start + slashed[0].trimEnd().length },
      placeSpan: null,
      agency: {
        name: agencyOf(agency, knowledge) ?? agency,
        span: { start, end: start + agency.length },
      },
      stamp: null,
    };
  }
  const bracketed = DAY_AND_TOWN.exec(opening);
  if (bracketed?.groups?.day !== undefined && bracketed.groups.place !== undefined) {
    const { day, place } = bracketed.groups;
    const at = start + bracketed[0].indexOf(`(${place}`) + 1;
    return {
      span: { start, end: start + bracketed[0].trimEnd().length },
      placeSpan: { start: at, end: at + place.length },
      agency: null,
      stamp: stampOf(text, start, start + day.length),
    };
  }
  const dated = DAY_ALONE.exec(opening);
  // The first of a chronicle's entries says of what day it tells, and not when it was written.
  if (dated?.groups?.day !== undefined && !isEntryAmong(text, end)) {
    const stamp = stampOf(text, start, start + dated.groups.day.length);
    return (
      stamp && {
        span: { start, end: start + dated[0].trimEnd().length },
        placeSpan: null,
        agency: null,
        stamp,
      }
    );
  }
  const behind = WIRE_BEHIND.exec(opening);
  const { place: written = "", wire = "", day: told } = behind?.groups ?? {};
  const seat = written.replace(/\.$/, "");
  const credited = behind === null ? null : agencyOf(wire, knowledge);
  if (behind !== null && credited !== null && isTown(titleCase(seat), knowledge)) {
    const at = start + behind[0].indexOf(wire, seat.length);
    const from = told === undefined ? -1 : start + behind[0].indexOf(told, seat.length);
    return {
      span: { start, end: start + behind[0].trimEnd().length },
      placeSpan: { start, end: start + seat.length },
      agency: { name: credited, span: { start: at, end: at + wire.length } },
      stamp: told === undefined ? null : stampOf(text, from, from + told.length),
    };
  }
  // "NZPA-Reuter Teheran The Prime Minister has said": wires that are joined, and a town, before the first sentence.
  const wired = /^\S{0,2}\s?\p{Lu}[\p{L}.]+[-/]\p{Lu}/u.test(opening)
    ? wireOpening(opening, knowledge)
    : null;
  if (wired && /^\s+["“‘]?\p{Lu}/u.test(opening.slice(wired.town.end))) {
    const [agency = null, ...more] = wired.wires.map((wire) => ({
      name: wire.name,
      span: { start: start + wire.start, end: start + wire.end },
    }));
    const placeSpan = { start: start + wired.town.start, end: start + wired.town.end };
    return { span: { start, end: placeSpan.end }, placeSpan, agency, more, stamp: null };
  }
  const match = FORM.exec(opening);
  const groups = match?.groups;
  if (!match || groups?.place === undefined) return null;
  // "JUBA (Nile Wire), Jan 30, 2012 -", "JUBA, January 30, 2012, Nile-Wire -": the wire before the day or behind it.
  const { agency = groups.wire ?? groups.plain ?? wireBehind(groups.region, knowledge), mark = "" } = groups;
  // "LIMA, PERU (12 March 2014) -": what stands in the brackets is the day, no wire.
  const day = groups.day ?? groups.bracketed ?? groups.inner ?? groups.outer;
  // "NEW YORK. December 17.": some papers write a full stop for the comma.
  const named = (name: string): boolean =>
    [name, name.replace(/\.$/, "")].some(
      (one) => isPlace(one, knowledge) || isPlace(titleCase(one), knowledge),
    );
  // "SAHEL-PRESSE / BAMAKO -": the paper's own name, then the town.
  const second = groups.second !== undefined && !named(groups.place) && named(groups.second);
  const place = second ? (groups.second ?? groups.place) : groups.place;
  if (NO_PLACE.test(place) || match[0].length >= end - start) return null;
  const capitals = place === place.toUpperCase();
  const own = headsPage(text, start, place);
  const known = own || named(place);
  const sign = mark.trim();
  const dash = DASHED.test(sign);
  // "TEHRAN (FNA)- The ministers": the dash stands right behind the bracket.
  const spaced = /\s-{1,3}\s/u.test(mark) || sign !== "-" || (agency !== undefined && /-\s/u.test(mark));
  // Without a mark of its own a dateline needs an agency ("PARIS (AFP) The ..."); a colon and a full stop need a known name.
  const fits =
    (dash &&
      spaced &&
      ((capitals && !ABBREVIATION.test(place)) || known || agency !== undefined || day !== undefined)) ||
    (sign === ":" && known && (own || capitals || agency !== undefined || day !== undefined)) ||
    // "Islamabad: For the second day in a row, the envoy was summoned": how Indian papers have it.
    (sign === ":" && opensProse(text, start + match[0].length, end) && isTown(place, knowledge)) ||
    (sign === "." && agency !== undefined && day !== undefined) ||
    (sign === "." && known && day !== undefined) ||
    // "JAMES KARIUKI (United Kingdom) said": who speaks for a state, and no wire.
    // "Brussels 24.03.2022 The council met."
    (sign === "" && known && day !== undefined && /^[\d.]+$/.test(day)) ||
    // "LONDON, Aug. 20 The envoys met."
    (sign === "" &&
      known &&
      capitals &&
      day !== undefined &&
      opensProse(text, start + match[0].length, end)) ||
    (sign === "" && agency !== undefined && (capitals || known) && (known || !isPlace(agency, knowledge)));
  if (!fits) return null;
  const at = (part: string): number => start + opening.indexOf(part, groups.open?.length ?? 0);
  const shared = agency === undefined ? [] : sharedCredit(agency, at(agency), knowledge);
  const agencyName =
    agency === undefined
      ? null
      : (agencyOf(agency, knowledge) ?? (dash || day !== undefined ? leadingName(agency, knowledge) : null));
  return {
    span: { start, end: start + match[0].trimEnd().length },
    placeSpan: { start: at(place), end: at(place) + place.length },
    more: shared.slice(1),
    agency:
      shared[0] ??
      (agency === undefined || agencyName === null
        ? null
        : { name: agencyName, span: { start: at(agency), end: at(agency) + agencyName.length } }),
    stamp: day === undefined ? null : stampOf(text, at(day), at(day) + day.length),
  };
}
