/** Plain forms of verbs: behind a modal, "let Peru leave", or a present that was taken for one. */
import type { Verb } from "../model.ts";
import { BARE_INFINITIVE } from "../words/lexicon.ts";
import { conjoin, partnerOf } from "./conjoined.ts";
import { onFinite } from "./finite-verbs.ts";
import type { Reader } from "./reader.ts";
import { closesModal } from "./split-groups.ts";

export function onBareVerb(r: Reader, verb: Verb): void {
  const { top } = r;
  if (closesModal(r, verb)) return;
  if (r.joiner || r.comma) {
    const partner = partnerOf(r, takesBare);
    if (partner) {
      const { form, tense, modal } = partner.verb!;
      return conjoin(r, partner, { ...verb, form, tense, modal });
    }
  }
  if (top.verb && BARE_INFINITIVE.has(top.verb.lemma)) {
    const draft = r.pushSubjectless("infinitive", null, verb);
    const made = top.objects.at(-1);
    if (made) draft.subject = made;
    else draft.inherits = top;
    return;
  }
  // A plural present read as a bare verb, or an imperative.
  onFinite(r, { ...verb, form: "finite", tense: "present", tag: "VBZ" });
}

function takesBare(verb: Verb): boolean {
  return (
    verb.form === "infinitive" ||
    verb.modal !== null ||
    (verb.tense === "future" && !verb.passive) ||
    verb.tag === "VB"
  );
}
