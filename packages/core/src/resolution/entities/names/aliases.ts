import type { NameSpan } from "../../../document/index.ts";
import type { Scene } from "../scene.ts";
import { generalTitle } from "./agreement-links.ts";
import { foldName, foldWords } from "./fold.ts";

// Names that an article shortens, and the long ones for which they stand.

/** The words of a name as they stand. */
export const nameText = ({ analysis }: Scene, { span: { start, end } }: NameSpan): string =>
  analysis.text.slice(start, end);

/** A long name without its article, its spaces even. */
export const canonical = (text: string): string => text.replace(/^the\s+/i, "").replaceAll(/\s+/g, " ");

/**
 * Short name -> long name: acronyms from "Long Name (ACR)" wherever they stand, undefined ones that the initials of one body spell,
 * nouns that stand for a body ("the Forum"), and titles without their subject ("the Joint Declaration").
 */
export function aliasesOf(scene: Scene, names: readonly NameSpan[]): ReadonlyMap<NameSpan, NameSpan> {
  const endsAt = new Map<number, NameSpan>();
  // Of names that end together the outer, which stands first: "Union for the Independence of Angola", not "Angola".
  for (const name of names) if (!endsAt.has(name.last)) endsAt.set(name.last, name);
  const out = new Map<NameSpan, NameSpan>();
  const byText = new Map<string, NameSpan>();
  for (const name of names) {
    if (
      name.form !== "acronym" ||
      scene.token(name.first - 1)?.text !== "(" ||
      scene.token(name.last)?.text !== ")"
    )
      continue;
    const long = endsAt.get(name.first - 1);
    const key = foldName(nameText(scene, name));
    if (long !== undefined && long !== name && !byText.has(key) && canShorten(scene, long, name))
      byText.set(key, long);
    if (long !== undefined && isShortened(scene, long, name)) out.set(long, name);
  }
  const bodies = names.filter(({ kind, first, last }) => kind === "organization" && last - first > 1);
  const told = new Set(bodies.flatMap(({ candidates }) => candidates));
  for (const name of names) {
    const text = nameText(scene, name);
    const long =
      name.form === "acronym"
        ? (byText.get(foldName(text)) ??
          // Of two bodies with the same letters the one that the article spells: "the ICC panel" behind "International Chamber of Commerce".
          (name.candidates.some((id) => told.has(id)) ? undefined : spelledBy(scene, bodies, text)))
        : name.rule === "names.body.short" && name.candidates.length === 0
          ? bodies.find((body) => foldWords(nameText(scene, body)).includes(foldName(text)))
          : name.kind === "agreement" && name.candidates.length === 0
            ? fullTitle(scene, names, name)
            : undefined;
    if (long !== undefined && name !== long) out.set(name, long);
  }
  return out;
}

/** "Papua New Guinea (PNG)", but not "Abidjan, Ivory Coast (PANA)": a land or town is shortened to its initials, and what else stands behind it is somebody's credit. */
function canShorten(scene: Scene, long: NameSpan, short: NameSpan): boolean {
  if (long.kind !== "country" && long.kind !== "place") return true;
  const initials = foldWords(nameText(scene, long)).map((word) => word[0] ?? "");
  let at = 0;
  for (const letter of nameText(scene, short)
    .replaceAll(/[^\p{Lu}]/gu, "")
    .toLowerCase()) {
    at = initials.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** "Union for the Total Independence of Angola (UNITA)": a long form that leaves out words of the one by which the base knows the acronym. */
function isShortened(scene: Scene, long: NameSpan, { candidates, kind }: NameSpan): boolean {
  const [id] = candidates;
  const known = id === undefined ? undefined : scene.knowledge.entity(id);
  if (known === undefined || kind !== "organization" || long.candidates.length > 0) return false;
  const own = new Set(foldWords(known.name));
  const words = foldWords(canonical(nameText(scene, long)));
  return words.length > 2 && words.every((word) => own.has(word));
}

/** "the ICC panel" behind "International Chamber of Commerce": the article spells letters with words that are hardly those of the body known by them. */
export function isAnother(
  { analysis, knowledge }: Scene,
  long: NameSpan,
  { candidates, form }: NameSpan,
): boolean {
  if (form !== "acronym" || long.candidates.length > 0 || candidates.length === 0) return false;
  const stems = (text: string): readonly string[] =>
    foldWords(canonical(text)).flatMap((word) => (word.length > 3 ? word.slice(0, 4) : []));
  const own = stems(analysis.text.slice(long.span.start, long.span.end));
  return candidates.every((id) => {
    const known = new Set(stems(knowledge.entity(id)?.name ?? ""));
    return own.filter((stem) => known.has(stem)).length * 2 < own.length;
  });
}

/** The only body whose capitals the letters are: "A.S.A." is the Association of Southeast Asia that the article names. */
function spelledBy(scene: Scene, bodies: readonly NameSpan[], acronym: string): NameSpan | undefined {
  const letters = acronym.replaceAll(/[^\p{L}]/gu, "");
  if (letters.length < 3) return undefined;
  const spelled = bodies.filter(
    (body) => (nameText(scene, body).match(/(?<![\p{L}'\u2019])\p{Lu}/gu) ?? []).join("") === letters,
  );
  return new Set(spelled.map((body) => nameText(scene, body))).size === 1 ? spelled[0] : undefined;
}

/** "the Joint Declaration" where the article has "Joint Declaration of Peace and Friendship": the only title that begins with those words, which alone tell none. */
function fullTitle(scene: Scene, names: readonly NameSpan[], name: NameSpan): NameSpan | undefined {
  const short = canonical(nameText(scene, name)).toLowerCase();
  if (!generalTitle(short)) return undefined;
  const full = names.filter(
    (one) =>
      one.kind === "agreement" && canonical(nameText(scene, one)).toLowerCase().startsWith(`${short} `),
  );
  return new Set(full.map((one) => canonical(nameText(scene, one)).toLowerCase())).size === 1
    ? full[0]
    : undefined;
}
