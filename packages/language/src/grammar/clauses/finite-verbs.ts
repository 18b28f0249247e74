/** Finite verbs: which open clause each one completes, and which it is joined to. */
import { isPhrase } from "../ahead.ts";
import type { Verb } from "../model.ts";
import { REPORTING, SPEECH } from "../words/lexicon.ts";
import {
  afterOblique,
  caused,
  finiteAfterComma,
  insertionAt,
  verbAfterComma,
  wasAsked,
} from "./before-finite.ts";
import { conjoin, joinsModal, partnerOf, soDid } from "./conjoined.ts";
import { onBareVerb } from "./bare-verbs.ts";
import { onParticiple } from "./reduced-relatives.ts";
import { closesGroup, closesModal } from "./split-groups.ts";
import { reducible, repairGardenPath, tellsOfDocument } from "./garden-path.ts";
import { give, sameTime } from "./give-verb.ts";
import { onInversion } from "./inversion.ts";
import { interposed, onInvertedSpeech, speakerFollows } from "./inverted-speech.ts";
import type { Reader } from "./reader.ts";

/** Gives the finite verb at the reader's place to the clause that it completes, or opens one for it. */
export function onFinite(r: Reader, verb: Verb): void {
  const { top } = r;
  if (verb.tag === "VBP" && verb.first === verb.head && (joinsModal(r) || caused(r)))
    return onBareVerb(r, verb);
  if (verb.tag === "VBP" && closesModal(r, verb)) return;
  if (onInversion(r, verb)) return;
  // "had until Friday denied": the participle of the auxiliary, though its tag says past.
  if (verb.tag === "VBD" && closesGroup(r, verb))
    return onParticiple(r, { ...verb, form: "participle", tag: "VBN" });
  if (soDid(r, verb)) return;
  // "and, in a letter leaked to the press, proposed": the verb of the conjunction is found already.
  if (r.fronting !== null && r.fronting.at > r.i && r.adjacent && reducible(verb))
    return onParticiple(r, { ...verb, form: "participle", tense: "none", tag: "VBN" });
  // "struck what it said were camps": no antecedent stands before "what"; "What it said is wrong" is a subject.
  const nameless =
    top.kind === "complement" &&
    top.marker === "what" &&
    top.ownSubject &&
    top.parent?.verb != null &&
    verb.lemma === "be" &&
    isPhrase(r.chunks[r.i + 1]);
  if (
    (top.gap || nameless) &&
    top.verb &&
    REPORTING.has(top.verb.lemma) &&
    top.objects.length === 0 &&
    r.adjacent === null &&
    !r.comma &&
    !r.joiner
  ) {
    // "who, the ministry says, is held": the antecedent is the subject of what is said.
    const said = r.push("complement", null);
    said.subject = top.gap;
    said.ownSubject = false;
    top.gap = null;
    return give(r, said, verb);
  }
  const spoken = SPEECH.has(verb.lemma) && (r.comma || r.quote) && !r.joiner && speakerFollows(r, verb);
  if (top.verb === null && top.subject !== null) {
    if (spoken && (r.quote || interposed(r))) return onInvertedSpeech(r, verb);
    const inserted = insertionAt(r, top) >= 0;
    // "Addo, whom Brandt on Monday, over her objections, appointed": a comma that ends an insertion parts the verb from nothing.
    const reduced = r.comma
      ? !inserted
      : inserted && r.adjacent !== null && r.adjacent === top.obliques.at(-1)?.phrase;
    if (reduced && !r.joiner && reducible(verb) && (verbAfterComma(r) || wasAsked(r, verb))) {
      // "The island, ceded to Spain in 1668, was returned."
      return onParticiple(r, { ...verb, form: "participle", tense: "none", tag: "VBN" });
    }
    return give(r, top, verb);
  }
  if (spoken && (r.quote || r.pendingWithSubject() === null || interposed(r)))
    return onInvertedSpeech(r, verb);
  if (
    top.verb === null &&
    (r.i === 0 || afterOblique(r)) &&
    reducible(verb) &&
    !r.headline &&
    r.laterFinite()
  ) {
    // "Asked about the raid, the spokesman ...", "In a text issued in Accra, Ghana ..."
    return onParticiple(r, { ...verb, form: "participle", tense: "none", tag: "VBN" });
  }
  if (top.verb === null && top.marker === "as" && verb.lemma === "do" && isPhrase(r.chunks[r.i + 1])) {
    // "as did Peru"
    top.inverted = true;
    return give(r, top, verb);
  }
  if (top.verb === null) {
    // No subject came: an imperative, a question word as subject, or "Said Addo".
    top.inverted = SPEECH.has(verb.lemma) && speakerFollows(r, verb);
    return give(r, top, verb);
  }
  const waiting = r.pendingWithSubject();
  const told = top.kind === "participial" && top.verb.form === "participle" && reducible(verb);
  if (r.joiner && waiting && told && finiteAfterComma(r)) {
    // "The truce, announced in May and extended in June, expired"
    return onParticiple(r, { ...verb, form: "participle", tense: "none", tag: "VBN" });
  }
  if (r.joiner) {
    const promised =
      (verb.modal === "would" && !r.comma) || toldAsEarlier(r, verb)
        ? r.stack.findLast(({ kind }) => kind === "complement")
        : null;
    const partner =
      (promised?.verb ? promised : null) ??
      partnerOf(
        r,
        (lead) => lead.form === "finite" && lead.tense === verb.tense && lead.perfect === verb.perfect,
        verb,
      ) ??
      partnerOf(r, (lead) => lead.form === "finite" && sameTime(lead, verb), verb);
    const inside = partner && waiting && r.stack.indexOf(partner) > r.stack.indexOf(waiting);
    if (!waiting || inside) return conjoin(r, partner ?? r.finiteBelow(), verb);
  }
  if (waiting) {
    if (r.adjacent && !r.comma && top.kind === "relative" && reducible(verb) && finiteAfterComma(r)) {
      // "which Peru had proposed in notes sent to Chad, opened"
      return onParticiple(r, { ...verb, form: "participle", tense: "none", tag: "VBN" });
    }
    r.closeTo(waiting);
    return give(r, waiting, verb);
  }
  const bare = r.pendingBare();
  const gerund = top.verb.form === "gerund" && bare?.marker === "that";
  if (!gerund && repairGardenPath(r, verb)) return;
  if (bare && !r.comma) {
    // "that what he did was wrong": the subject is a clause.
    r.closeTo(bare);
    return give(r, bare, verb);
  }
  if (r.comma && !r.joiner && reducible(verb) && tellsOfDocument(r, verb)) {
    // "hailed the treaty, signed at Vienna in May"
    return onParticiple(r, { ...verb, form: "participle", tense: "none", tag: "VBN" });
  }
  if (r.comma && top.verb.form === "finite") {
    // A comma closes the relative clauses that a comma opened.
    const outer = r.stack.findLast(({ verb: lead, kind }) => lead?.form === "finite" && kind !== "relative");
    return conjoin(r, outer ?? r.finiteBelow(), verb);
  }
  if (r.adjacent && reducible(verb)) {
    // "proposed in notes sent to the governments"
    return onParticiple(r, { ...verb, form: "participle", tense: "none", tag: "VBN" });
  }
  const draft = r.draft("main", null);
  r.stack = [draft];
  give(r, draft, verb);
}

/** "said that it would not sign, but had asked for time": what was earlier than the saying is said as well, where that is a plain past. */
function toldAsEarlier({ stack }: Reader, { perfect, tense }: Verb): boolean {
  const said = stack.findLast(({ kind }) => kind === "complement");
  const by = said?.verb ? said.parent?.verb : null;
  return perfect && tense === "past" && by?.tense === "past" && !by.perfect && SPEECH.has(by.lemma);
}
