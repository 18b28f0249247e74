import { trimSpan, type Span } from "../../record/index.ts";
import type { Passage, View } from "../shared/view.ts";
import type { Attribution } from "./attribution.ts";
import { answeringPerson, askedPerson, questionsOf } from "./interviews.ts";
import type { Voice } from "./speakers/voices.ts";

/** Paragraphs that begin with a label: one alone is a caption or a figure of speech. */
const FEWEST = 2;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|of|the|and|for|de)){0,8}`;
/** "DUARTE:", "MR. SANTOS SILVA:", "President of Kenya Joan Wekesa:", "Mr. OKELLO (Uganda):", "Jonas Petrauskas, Baltic Radio:", "Q:" opening a paragraph. */
const ASIDE = String.raw`(?: ?\((?:interpretation from|spoke in|speaking in|through an interpreter|in) ?[\p{L} ]{0,30}\))?`;
const LABEL = new RegExp(String.raw`^(${NAME})(?: ?(\(${NAME}\)))?${ASIDE}(, ${NAME})?:[ \t]+(?=\S)`, "u");
/** "[Minister Haddad] It is late.", "([Rosa Mendes] Why?)": how ministries print the interviews of others. */
const BRACKETED = new RegExp(String.raw`^\(?\[(${NAME})\][ \t]+(?=\S)`, "u");
const LABEL_REACH = 120;
const FEWEST_TURNS = 4;
/** "Okello": a name of one word, of a form that headings and fields of pages seldom repeat. */
const SURNAME = /^\p{Lu}[\p{Ll}'’-]{2,20}$/u;
/** "Q Did they have lunch?": how the White House and others print a question, without a colon. */
const BARE_QUESTION = /^(Q)[ \t]+(?=["“‘]?\p{Lu})/u;
/** How a verbatim record names who takes the floor: one such paragraph is enough. "Lake Resilience Facility (LRF):" only says what its letters mean. */
const FLOOR = /^(?:(?:Mr|Mrs|Ms|Sir|Dr)\.? )?\p{Lu}[\p{L}’' -]+ \((?!\p{Lu}{2,8}\))\p{Lu}/u;
/** Whoever speaks of himself goes on speaking. */
const FIRST_PERSON = /\b(?:I|we|my|our|us|me|mine|ours)\b/u;
const QUESTION =
  /^(?:Q|QUESTION|Question|REPORTER|Reporter|MODERATOR|Moderator|JOURNALIST|Journalist|INTERVIEWER|Interviewer)$/;
const ANSWER = /^(?:A|ANSWER|Answer)$/;
/** Who speaks for an office and is not named: "SPOKESMAN:", "SENIOR OFFICIAL:", in a record of a council "The President:". */
const OFFICE =
  /^(?:(?:THE |The )?(?:(?:SENIOR|STATE|DEPARTMENT|DEFENSE|DEFENCE|ADMINISTRATION|GOVERNMENT|MINISTRY|DEPUTY) )*(?:SPOKESMAN|SPOKESWOMAN|SPOKESPERSON|OFFICIAL|MINISTER|AMBASSADOR|SECRETARY)|Spokesman|Spokeswoman|Spokesperson|(?:The )?Spokes(?:man|woman|person))$/;
/** An office alone, of the one whom the head names with it. */
const HOLDER =
  /^(?:The )?(?:Prime Minister|President|Chancellor|Premier|Foreign Minister|Minister|Ambassador|Secretary-General|Secretary General|Director-General|Commissioner|General|King|Chairman|AMBASSADOR|PRIME MINISTER|PRESIDENT|MINISTER)$/;
const CHAIR =
  /^(?:THE|The) (?:(?:ACTING|TEMPORARY|Acting|Temporary) )?(?:PRESIDENT|CHAIRMAN|CHAIRPERSON|CHAIR|President|Chairman|Chairperson|Chair)$/;
/** "MR. HADDAD", "DR SMITH": somebody, though the article does not say who. */
const TITLED =
  /^(?:MR|MRS|MS|MISS|DR|SIR|AMB|AMBASSADOR|SECRETARY|MINISTER|GENERAL|Mr|Mrs|Ms|Dr|Sir)\.? \p{Lu}[\p{L}.'’ -]+$/u;

/**
 * What a transcript prints behind a speaker's name: each paragraph is his words, from the colon on. Only where the article has several such paragraphs, and only for
 * names and offices that the article or the tables know. "A:" is the one person who speaks under his name, or who alone is named as having been asked ("an interview
 * with ..."); where that is nobody or several, it names nobody. In an interview that prints its questions without labels, what stands below one is his too.
 */
export function transcribed(view: View, taken: readonly Attribution[]): Attribution[] {
  const paragraphs = openings(view).map((passage) => {
    const { start, end } = passage.block.span;
    const opening = view.text.slice(start, Math.min(end, start + LABEL_REACH));
    const match =
      (opening.includes(":") ? LABEL.exec(opening) : null) ??
      BRACKETED.exec(opening) ??
      BARE_QUESTION.exec(opening);
    const label = (match?.[1] ?? "").trim();
    const at = start + Math.max(0, match?.[0].indexOf(label) ?? 0);
    const floor = match !== null && FLOOR.test(match[0]) && match[2] !== undefined;
    return {
      passage,
      label,
      at,
      floor,
      aside: match?.[3] !== undefined,
      from: start + (match?.[0].length ?? 0),
    };
  });
  const labels = paragraphs.flatMap(({ label }) => (label === "" ? [] : [label]));
  const recorded = paragraphs.some(({ floor }) => floor);
  // Where somebody asks, or several are called by their titles, whoever is labelled speaks.
  const spoken = labels.some(isRole) || new Set(labels.filter((label) => TITLED.test(label))).size > 1;
  // Four turns and more, somebody's second among them, of whom the article names some: a conversation.
  const talk =
    labels.length >= FEWEST_TURNS &&
    new Set(labels).size < labels.length &&
    paragraphs.some(({ at, label }) => label !== "" && voiceOfLabel(view, at, label) !== null);
  const questions = questionsOf(
    view,
    paragraphs.map(({ passage }) => passage),
  );
  const labelled = recorded || (labels.length >= FEWEST && new Set(labels).size > 1);
  if (!labelled && questions.size === 0) return [];
  const asked = questions.size === 0 ? null : askedPerson(view);
  const answerer = answeringPerson(view, paragraphs.find(({ label }) => label !== "")?.passage);
  const answering = answererOf(
    answerer,
    paragraphs.flatMap(({ at, label, aside }) =>
      label === "" || aside || isRole(label) ? [] : [voiceOfLabel(view, at, label)],
    ),
  );
  const out: Attribution[] = [];
  let speaking: Voice | Span | null = null;
  let answers = false;
  // Between "A:" and the next "Q:" the answer goes on.
  const lastQuestion = paragraphs.findLastIndex(({ label }) => QUESTION.test(label));
  let answerLabel = false;
  for (const [i, { passage, label, at: start, floor, from }] of paragraphs.entries()) {
    if (label !== "") answerLabel = ANSWER.test(label);
    const words = view.text.slice(passage.block.span.start, passage.block.span.end);
    // What goes on below is his as long as it speaks of "I" and "we".
    if (label === "" && !FIRST_PERSON.test(words) && !(answerLabel && i < lastQuestion)) speaking = null;
    const shown = { start, end: start + label.length };
    if (
      questions.has(passage) &&
      (label === "" || asked === null || voiceOfLabel(view, start, label)?.entity !== asked.entity)
    ) {
      speaking = null;
      answers = true;
      continue;
    }
    // Without a label whoever was asked answers.
    if (label === "" && answers) speaking = asked;
    answers = false;
    if (ANSWER.test(label)) speaking = answering === null ? null : { entity: answering, span: shown };
    else if (QUESTION.test(label)) speaking = null;
    // "Ambassador: It is late." where an ambassador is said to have been asked, and nobody speaks under his name.
    else if (HOLDER.test(label) && labelled && answerer !== null && answering === answerer.entity)
      speaking = { entity: answerer.entity, span: shown };
    else if (CHAIR.test(label)) speaking = recorded ? shown : voiceOfLabel(view, start, label);
    else if (label !== "" && labelled) {
      const unknown =
        floor || (spoken && (OFFICE.test(label) || TITLED.test(label))) || (talk && SURNAME.test(label));
      speaking = voiceOfLabel(view, start, label) ?? (unknown ? shown : null);
    }
    if (speaking === null || (label === "" && passage.block.kind !== "paragraph")) continue;
    const printed = trimSpan(view.text, { start: from, end: passage.block.span.end });
    const closed = view.text[start - 2] === "(" && view.text[printed.end - 1] === ")";
    const content = closed ? { ...printed, end: printed.end - 1 } : printed;
    const headline = taken.some((one) => one.rule === "statement.headline.colon" && one.passage === passage);
    if (content.end <= content.start || headline) continue;
    // "Rosa Mendes: Loans. Senator Mendes calls for reform ...": a heading over what is told of her.
    if ("entity" in speaking && !FIRST_PERSON.test(words) && isNamedIn(view, speaking.entity, content))
      continue;
    out.push({
      rule: "statement.transcript",
      passage,
      form: "direct",
      speaker: "entity" in speaking ? speaking : null,
      unnamed: "entity" in speaking ? null : speaking,
      addressee: null,
      content: [content],
      cue: null,
      clause: null,
      evidence: [passage.block.span],
    });
  }
  return out;
}

const isNamedIn = (view: View, entity: string, { start, end }: Span): boolean =>
  view
    .mentionsIn(view.tokenAt(start), view.tokenAt(end - 1) + 1)
    .some((mention) => mention.entity === entity && mention.form === "name");

const isRole = (label: string): boolean => QUESTION.test(label) || ANSWER.test(label);

/** Who answers: the one person who speaks under his name, or the one whom the head of the article names as asked. */
function answererOf(asked: Voice | null, voices: readonly (Voice | null)[]): string | null {
  const named = new Set(voices.flatMap((voice) => (voice === null ? [] : [voice.entity])));
  const [one] = named;
  if (named.size > 0) return named.size === 1 ? (one ?? null) : null;
  return asked?.entity ?? null;
}

/** The first passage of each paragraph, and of a line that a page sets as a heading because it is short. */
export function openings({ passages }: View): Passage[] {
  const seen = new Set<number>();
  return passages.filter(
    ({ block, sentence }) =>
      (block.kind === "paragraph" || block.kind === "heading") &&
      !seen.has(sentence.block) &&
      seen.add(sentence.block),
  );
}

/** Who the label names: a mention in it, or the one person of the article whose name ends so, in capitals or not. */
function voiceOfLabel(view: View, start: number, label: string): Voice | null {
  const span = { start, end: start + label.length };
  const first = view.tokenAt(start);
  const mention = view
    .mentionsIn(first, view.tokenAt(span.end - 1) + 1)
    .find(({ kind, inner, group }) => kind === "person" && !inner && group === undefined);
  if (mention !== undefined) return { entity: mention.entity, span };
  const words = label
    .toLowerCase()
    .replace(/^(?:(?:mr|mrs|ms|dr|president|minister|ambassador|secretary)\.? )+/, "");
  const people = view.doc.entities.filter(
    ({ kind, name }) =>
      kind === "person" && (name.toLowerCase() === words || name.toLowerCase().endsWith(` ${words}`)),
  );
  const [one] = people;
  return people.length === 1 && one !== undefined ? { entity: one.id, span } : null;
}
