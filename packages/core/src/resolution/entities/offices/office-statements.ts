import type { OfficeStatement } from "../../../document/index.ts";
import type { Span } from "../../../record/index.ts";
import type { Appointment } from "./appointments.ts";
import type { Discourse } from "../discourse.ts";
import { isDomestic, nationalState, possessorState, representedState } from "./home-state.ts";
import type { Ledger } from "../ledger.ts";
import type { Scene } from "../scene.ts";
import { isRank, NO_OFFICE } from "./title-words.ts";
import { describedSpan } from "./titles.ts";

/**
 * The statements as the record wants them: a title that lacks its state takes it from the same title of the same person
 * elsewhere, a minister without a state is the home state's; a state that the article never mentions is left to the office's own row.
 */
export function officeStatements(
  appointments: readonly Appointment[],
  mentioned: ReadonlySet<string>,
  scene: Scene,
  home: string | null,
  polityOf: (person: string) => string | null,
  discourse: Discourse,
): readonly OfficeStatement[] {
  const key = ({ statement, role }: Appointment): string =>
    `${statement.person}\u001f${role?.role ?? statement.title.toLowerCase()}\u001f${statement.modifier === "former"}`;
  const full = new Map(
    appointments.filter(({ statement }) => statement.polity !== null).map((one) => [key(one), one.statement]),
  );
  // "his Bhutanese counterpart, chief adviser X": whatever X is besides, it is Bhutan's.
  const abroad = new Set(
    appointments.flatMap(({ statement }) =>
      statement.polity === null || statement.polity === home ? [] : [statement.person],
    ),
  );
  return appointments
    .filter((one) => !one.peer || equals(scene, one))
    .filter(
      ({ statement: { title, span } }) =>
        !isRank(title) &&
        !NO_OFFICE.test(title) &&
        !isWithinRank(title, scene.analysis.text.slice(span.end, span.end + 12)),
    )
    .map((one) => {
      const { statement } = one;
      const other = statement.polity === null ? full.get(key(one)) : undefined;
      const said = statement.polity ?? other?.polity ?? (one.serves === null ? null : polityOf(one.serves));
      // "the foreign minister of Ireland and president of the Council": of something else than his state.
      const elsewhere = OF_A_BODY.test(
        scene.analysis.text.slice(statement.span.end, statement.span.end + 40),
      );
      const national =
        said === null && !elsewhere
          ? (possessorState(discourse, one, polityOf) ??
            representedState(discourse, one) ??
            sideState(discourse, one) ??
            nationalState(scene, one))
          : null;
      const domestic =
        said === null &&
        !elsewhere &&
        national === null &&
        home !== null &&
        !abroad.has(statement.person) &&
        !hasPeerIn(home, one, appointments, scene) &&
        !isBesideForeigner(discourse, one, home, polityOf) &&
        isDomestic(scene, home, one);
      const polity = said ?? national ?? (domestic ? home : null);
      return {
        ...statement,
        rule:
          said === null && polity !== null
            ? `${statement.rule}.${domestic ? "domestic" : "national"}`
            : statement.rule,
        office: statement.office ?? other?.office ?? null,
        polity: polity !== null && mentioned.has(polity) ? polity : null,
      };
    });
}

/** "Air Chief Marshal X": a word of a rank is no office, whatever it is called elsewhere. */
const isWithinRank = (title: string, behind: string): boolean =>
  /\b(?:Chief|Vice|Rear)$/.test(title) && /^\s(?:Marshal|Admiral|Commodore)\b/.test(behind);

/** "Premier X arrived at the invitation of his Iranian counterpart": whoever has a counterpart in a state is of another. */
const hasPeerIn = (
  state: string,
  { at }: Appointment,
  appointments: readonly Appointment[],
  { token }: Scene,
): boolean =>
  appointments.some(
    (peer) =>
      peer.peer &&
      peer.at > at &&
      token(peer.at)?.sentence === token(at)?.sentence &&
      peer.statement.polity === state,
  );

/** "On the Korean side, the Ambassador to Ecuador, X, took part", "on the side of the Kingdom of Tonga: X": whoever is told of on a state's side is of that state. */
function sideState(discourse: Discourse, { at }: Appointment): string | null {
  const { scene } = discourse;
  const words = (first: number, last: number): string =>
    scene.analysis.tokens
      .slice(Math.max(0, first), last)
      .map(({ norm }) => norm)
      .join(" ");
  const sides = discourse
    .inSentence(scene.token(at)?.sentence ?? -1)
    .filter(
      ({ kind, group, last, first }) =>
        kind === "country" &&
        group === undefined &&
        last <= at &&
        (/^(?:on|from|for) .*side$/.test(words(first - 1, last)) || SIDE_OF.test(words(first - 5, first))),
    );
  return sides.at(-1)?.entity ?? null;
}
const SIDE_OF = /\b(?:on|from|for) (?:the )?side of(?: the)?$/;

/** "met Niyazov, Deputy Prime Minister X and ...": whoever is listed next to another state's leader need not be of ours. */
function isBesideForeigner(
  discourse: Discourse,
  { at }: Appointment,
  home: string,
  polityOf: (person: string) => string | null,
): boolean {
  const before = discourse.scene.token(at - 1)?.norm;
  if (before !== "," && before !== ";" && before !== "and") return false;
  return discourse
    .endingAt(at - 1)
    .some(
      ({ kind, entity }) =>
        kind === "person" &&
        (polityOf(entity) ?? discourse.scene.knowledge.entity(entity)?.country ?? home) !== home,
    );
}

/**
 * "his Pakistani counterpart, X": X holds in that state the office that the sentence gives the other, unless the base knows that X held
 * something else on the day.
 */
function equals({ knowledge, on }: Scene, { statement, role }: Appointment): boolean {
  if (
    role === null ||
    statement.polity === null ||
    /\b(?:counterpart|colleague|number)$/i.test(statement.title)
  )
    return false;
  if (knowledge.entity(statement.person) === undefined) return true;
  const held = knowledge
    .offices(statement.person, on)
    .flatMap(({ office }) => knowledge.office(office) ?? []);
  return (
    held.length === 0 ||
    held.some((row) => row.id.endsWith(`/${role.role}`) || role.classes.some((name) => row.is.includes(name)))
  );
}

/** "of the Council", "of the Bank": whose office it is, by a noun that the article does not tell from others. */
const OF_A_BODY =
  /^\s+of\s+the\s+(?:\p{Lu}\p{L}+\s+){0,3}(?:Council|Commission|Committee|Assembly|Bank|Board|Court|Chamber|House|Conference|Convention|Tribunal|Union|Community|League|Association|Organi[sz]ation|Forum)\b/u;

/** What the article itself says a person is: the first title, with the state beside it. */
export function describePeople(text: string, appointments: readonly Appointment[], ledger: Ledger): void {
  for (const { statement, owner, peer } of appointments) {
    if (peer || isRank(statement.title)) continue;
    const near = owner !== null && isBeside(text, owner, statement.span) ? owner : null;
    const { start, end } = describedSpan(near, statement.span);
    // A title shared by a list stands in the plural, far from most of its holders.
    const own = text.slice(statement.span.start, statement.span.end) === statement.title;
    const words = own ? text.slice(start, end) : statement.title;
    const modifier =
      statement.modifier === "former" || statement.modifier === "acting" ? statement.modifier : null;
    ledger.describe(
      statement.person,
      modifier === null || words.includes(modifier) ? words : `${modifier} ${words}`,
    );
  }
}

/** Nothing but small words between the state and the title: "Norway's former", " of the ". */
function isBeside(text: string, owner: Span, title: Span): boolean {
  const [from, to] = owner.start < title.start ? [owner.end, title.start] : [title.end, owner.start];
  const between = text.slice(from, to);
  // "Georgia recalled its ambassador": a state that does something to him is not beside his title.
  return (
    to - from < 25 &&
    /^[\s\p{Ll}'\u2019-]*$/u.test(between) &&
    !/\b(?:its|their|his|her|and|a)\b/.test(between)
  );
}
