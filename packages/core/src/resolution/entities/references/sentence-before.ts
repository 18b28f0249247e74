import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import { clauseAt, marksAround, type Scene } from "../scene.ts";
import { SPEAKING } from "./expletive.ts";
import { found, type Found } from "./found.ts";
import { mentionOf } from "./phrase-mention.ts";
import { LONGEST_SPEECH, UNNAMED } from "./pronoun-speakers.ts";
import { isSubject, opensClause } from "./pronoun-place.ts";

/** Who can be meant: by what is known of him, and by what is not known against it. */
interface Fitting {
  readonly fits: (mention: ResolvedMention) => boolean;
  readonly maybe: (mention: ResolvedMention) => boolean;
}

/** The subject of the previous sentence's main clause, or the only one who fits there. */
export function fromSentenceBefore(
  discourse: Discourse,
  at: number,
  { fits, maybe }: Fitting,
  protagonist: string | null,
): Found | null {
  const { scene } = discourse;
  const here = scene.token(at)?.sentence ?? 0;
  const quoted = isInMarks(scene, at);
  let steps = 2;
  for (let sentence = here - 1; steps > 0 && sentence >= Math.max(0, here - LONGEST_SPEECH); sentence -= 1) {
    // "..., Addo said. “It is late. We are tired.” She left": sentences of a speech lead no further from who gave it.
    const { first = 0, last = 0 } = scene.analysis.sentences[sentence] ?? {};
    // Its first mark stands outside of it.
    const opening = isInMarks(scene, first) || isInMarks(scene, first + 1);
    if (!quoted && opening && isInMarks(scene, last - 2)) continue;
    steps -= 1;
    const seen = discourse.inSentence(sentence).filter((mention) => !mention.inner && fits(mention));
    const [only] = seen;
    if (only === undefined) continue;
    const mains = (scene.grammar[sentence]?.clauses ?? []).filter(
      ({ kind, subject }) => kind === "main" && subject !== null,
    );
    // "“Addo is ill and will rest,” Brandt said. He ...": a sentence is its speaker's, whoever leads what he says.
    const own = mains.filter(({ verb }) => quoted || !isInMarks(scene, verb.head));
    const main = setAgainst(discourse, own) ?? own[0] ?? mains[0];
    const told = main === undefined ? null : toldBefore(discourse, sentence, main, at);
    const subject = told ?? (main?.subject ? mentionOf(discourse, main.subject) : undefined);
    // "Howard lunched with him": whom a subject of the right kind only dealt with is not what the sentence was about.
    const led = (mention: ResolvedMention): boolean =>
      subject === undefined || !fits(subject) || isSubject(scene, mention);
    const guest = main === undefined ? null : guestOf(discourse, main, at);
    if (guest !== null && (fits(guest) || maybe(guest))) return found(guest, "entities.pronoun.guest");
    // "The judge said that X had planned it. He was acquitted": whom the article is about, unless the subject goes on speaking.
    const about = seen.find((mention) => mention.entity === protagonist && led(mention));
    const speaks = SPEAKING.has(clauseAt(scene, at)?.verb.lemma ?? "");
    if (about !== undefined && about.entity !== subject?.entity && !speaks)
      return found(about, "entities.pronoun.protagonist");
    // Subjects go on from sentence to sentence, also where only the other bears a "Mr"; any other place takes only the one who can be meant.
    if (subject !== undefined && (fits(subject) || maybe(subject)) && opensClause(scene, at))
      return found(subject, "entities.pronoun.subject-before");
    // A thing is taken up only as the subject it was: a sentence has too many of them.
    if (seen.every(({ kind }) => kind !== "person")) return null;
    // "The politician served in Heath's administration. He ...": whoever only owns something, or stands aside, is not whom a life is about.
    const aside = opensClause(scene, at) && !isSubject(scene, only);
    const hero = aside && protagonist !== null ? lastNamed(discourse, protagonist, at) : undefined;
    if (hero !== undefined && hero.entity !== only.entity && fits(hero))
      return found(hero, "entities.pronoun.protagonist");
    if (aside && isOwner(scene, only) && main?.subject != null && isHuman(scene, main.subject)) return null;
    return new Set(seen.map(({ entity }) => entity)).size === 1
      ? found(only, "entities.pronoun.only-before")
      : null;
  }
  return null;
}

/** "Addo stays, but Brandt left. He ...": the last of several main clauses, where "but" sets it against the others and a person is its subject. */
function setAgainst(discourse: Discourse, mains: readonly Clause[]): Clause | undefined {
  const last = mains.at(-1);
  return mains.length > 1 &&
    last?.subject != null &&
    discourse.scene.token(last.subject.first - 1)?.norm === "but" &&
    mentionOf(discourse, last.subject)?.kind === "person"
    ? last
    : undefined;
}

const isInMarks = (scene: Scene, at: number): boolean => {
  const token = scene.token(at);
  return token !== undefined && marksAround(scene, token) !== undefined;
};

/** Where somebody is named last before the token. */
const lastNamed = ({ mentions }: Discourse, entity: string, at: number): ResolvedMention | undefined =>
  mentions.findLast(
    (mention) => mention.entity === entity && mention.first < at && mention.group === undefined,
  );

const isOwner = ({ token }: Scene, { last }: ResolvedMention): boolean =>
  /^['\u2019]s?$/.test(token(last)?.text ?? "");

const isHuman = ({ token }: Scene, { head }: NounPhrase): boolean =>
  UNNAMED.has(token(head)?.lemma.toLowerCase() ?? "") ||
  /^(?:politician|leader|man|woman|president|statesman|lawyer|economist|general|veteran|negotiator|senator)$/.test(
    token(head)?.lemma.toLowerCase() ?? "",
  );

/**
 * "Addo arrives on Monday, the minister announced. He will be ...": what is told is of the one told of, whoever announced it; he who goes on
 * speaking is the announcer.
 */
function toldBefore(
  discourse: Discourse,
  sentence: number,
  main: Clause,
  at: number,
): ResolvedMention | null {
  const { scene } = discourse;
  if (!SPEAKING.has(main.verb.lemma) || SPEAKING.has(clauseAt(scene, at)?.verb.lemma ?? "")) return null;
  const clauses = scene.grammar[sentence]?.clauses ?? [];
  const first = clauses.find(
    ({ kind, subject, last }) => kind === "complement" && subject !== null && last <= main.verb.first + 1,
  );
  const mention = first?.subject ? mentionOf(discourse, first.subject) : undefined;
  return mention?.kind === "person" && mention.group === undefined ? mention : null;
}

const RECEIVING = wordSet("receive greet welcome host");
const GUESTLY = wordSet("call leave fly depart return visit tour travel arrive drive inspect proceed");

/** "Deng received him. The same evening he called on Yang": whoever goes about is the guest, not the host. */
function guestOf(discourse: Discourse, main: Clause, at: number): ResolvedMention | null {
  const own = clauseAt(discourse.scene, at);
  const goes = own !== null && own.subject?.head === at && !own.verb.passive && GUESTLY.has(own.verb.lemma);
  if (!goes || main.verb.passive || !RECEIVING.has(main.verb.lemma)) return null;
  const [object] = main.objects;
  const mention = object === undefined ? undefined : mentionOf(discourse, object);
  return mention?.kind === "person" && mention.group === undefined ? mention : null;
}
