import { wordSet, type Clause } from "@chancery/language";

import { dependentsOf, type Passage, type View } from "../../../shared/view.ts";
import { inClass } from "../../arguments/noun-class.ts";
import { strandedIn } from "../stranded.ts";

/** "called him “a man of peace”": what stands in quotation marks right behind the object says what he is called. */
export const isStyled = (view: View, { objects }: Clause): boolean =>
  objects.some(
    ({ last }) =>
      /^["“‘'`]+$/.test(view.norm(last)) &&
      // "called the Assembly "more courageous""
      (/^(?:an?|the|his|her|its|more|most|less|very)$/.test(view.norm(last + 1)) ||
        view.token(last + 1)?.upos === "ADJ"),
  );

/** "flew to Oslo to brief a minister": what stands behind the verb's own phrases is another word's object. */
export const hasObject = (view: View, clause: Clause): boolean => {
  const { objects, obliques, verb } = clause;
  const stranded = strandedIn(view, clause)?.phrase;
  return objects.some(
    (object) =>
      object !== stranded &&
      !obliques.some(({ prep, at }) => prep !== "" && at >= verb.last && at < object.first),
  );
};

/** "would be most welcome in Lima", "is popular in Oslo": what somebody is there, and not that he is there. */
export const isDescribed = (view: View, { verb }: Clause): boolean => {
  if (verb.lemma !== "be" || verb.passive) return false;
  let at = verb.last;
  while (view.token(at)?.upos === "ADV") at += 1;
  return view.token(at)?.upos === "ADJ" && !/^(?:present|last|first|next)$/.test(view.norm(at));
};

/** "told two diplomats to leave": they are sent away. */
export const isOrderedOut = (view: View, passage: Passage, clause: Clause): boolean =>
  clause.objects.some((object) => inClass(view, object, ["diplomats", "envoys"])) &&
  dependentsOf(passage, clause).some(
    ({ kind, verb }) => kind === "infinitive" && /^(?:leave|quit|depart)$/.test(verb.lemma),
  );

/** "handed over to the premier the invitation": a heavy object stands behind the one to whom. */
export const isGivenLate = (view: View, { objects, obliques, verb }: Clause): boolean =>
  verb.lemma === "hand" &&
  objects.some(
    ({ first }) =>
      /^(?:the|an?|his|her|its|their)$/.test(view.norm(first)) &&
      obliques.some(
        ({ prep, phrase: { last } }) =>
          prep === "to" && (last === first || (last === first - 1 && view.norm(last) === ",")),
      ),
  );

/** "will send home 40 of its envoys": one's own people are called back, not expelled. */
export const isOwn = (view: View, { objects }: Clause): boolean =>
  objects.some(
    ({ first, head }) =>
      view.tokens.slice(first, head).some(({ norm }) => OWN.test(norm)) ||
      (view.norm(head + 1) === "of" && OWN.test(view.norm(head + 2))),
  );

const OWN = /^(?:its|their|his|her|our|my)$/;

/** "visited the museum", "toured a car plant": sights within a journey that is told elsewhere. */
export const isSight = (view: View, { objects, verb }: Clause): boolean =>
  /^(?:visit|tour)$/.test(verb.lemma) &&
  objects.length === 1 &&
  objects.every(({ head }) => SIGHTS.has(view.lemma(head).toLowerCase()));

const SIGHTS: ReadonlySet<string> = wordSet(
  "museum library exhibition gallery factory plant farm school hospital shop market zoo theatre theater bazaar park garden fair laboratory",
);

/** What is exchanged of a paper that has been signed. */
export const COPIES = /^(?:copy|text|document|draft|folder)$/;

/** "on condition that he not be named": told who he is, not given an office. */
export const isOnlyNamed = ({ verb, objects, obliques }: Clause): boolean =>
  verb.lemma === "name" &&
  verb.negation !== null &&
  objects.every(({ last }) => last <= verb.first) &&
  !obliques.some(({ prep }) => /^(?:as|to|for)$/.test(prep));

/** "publicly attacked the union", "attacked it for leaving", "over its record", "as a liar": with words; "for three days" it may be with guns. */
export const isInWords = (view: View, passage: Passage, clause: Clause): boolean => {
  const { verb, obliques } = clause;
  return (
    verb.lemma === "attack" &&
    ([verb.first - 1, verb.first, verb.head - 1, verb.last].some((at) => SPOKEN.has(view.norm(at))) ||
      obliques.some(
        ({ prep, phrase }) =>
          /^(?:for|over|as)$/.test(prep) &&
          view.timesIn(phrase.first, phrase.last).length === 0 &&
          !STRETCHES.has(view.lemma(phrase.head)),
      ) ||
      dependentsOf(passage, clause).some(
        ({ marker, verb: { form } }) => marker === "for" && form === "gerund",
      ))
  );
};
const STRETCHES: ReadonlySet<string> = wordSet("time hour day night week weekend month year decade");
const SPOKEN: ReadonlySet<string> = wordSet(
  "publicly sharply bitterly verbally openly harshly furiously rhetorically",
);

/** "a statement signed by the minister", "signed the circular": what one side gives out under its name binds nobody; a joint statement does. */
export const isOwnText = (view: View, { verb, subject, objects }: Clause): boolean =>
  [...(verb.passive && subject !== null ? [subject] : []), ...objects].some(
    ({ first, head }) =>
      GIVEN_OUT.has(view.lemma(head).toLowerCase()) &&
      !view.tokens
        .slice(first, head)
        .some(({ norm }) => /^(?:joint|common|final|agreed|trilateral|tripartite)$/.test(norm)),
  );
const GIVEN_OUT: ReadonlySet<string> = wordSet(
  "statement release circular notice bulletin memo invoice cheque",
);
