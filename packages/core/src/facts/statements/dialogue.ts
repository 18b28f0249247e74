import type { View } from "../shared/view.ts";
import type { Attribution } from "./attribution.ts";

/**
 * "You have come to us through Kiev," said one of two people who alone speak in the article and are said to speak to each other: "you" is the other. With a
 * third voice, or none that is addressed, it stays unsaid who is meant.
 */
export function withPartners(view: View, attributions: readonly Attribution[]): Attribution[] {
  const people = new Set(
    attributions
      .flatMap(({ speaker, addressee }) => [speaker, addressee])
      .flatMap((voice) => (voice !== null && view.kindOf(voice.entity) === "person" ? [voice.entity] : [])),
  );
  const [one, two] = people;
  const addressed = attributions.some(
    ({ speaker, addressee }) => speaker !== null && addressee !== null && people.has(addressee.entity),
  );
  if (people.size !== 2 || !addressed || one === undefined || two === undefined) return [...attributions];
  return attributions.map((attribution) => {
    const { speaker, addressee, form, content } = attribution;
    if (speaker === null || addressee !== null || form !== "direct" || !people.has(speaker.entity))
      return attribution;
    const you = content
      .map(({ start, end }) => secondPerson(view, start, end))
      .find((token) => token !== null);
    if (you == null) return attribution;
    return {
      ...attribution,
      addressee: { entity: speaker.entity === one ? two : one, span: view.tokenSpan(you) },
    };
  });
}

/** First "you" or "your" in the span; null when there is none. */
function secondPerson(view: View, start: number, end: number): number | null {
  for (let i = view.tokenAt(start); (view.token(i)?.start ?? end) < end; i += 1) {
    if (/^you(?:rs?|rself)?$/.test(view.norm(i))) return i;
  }
  return null;
}
