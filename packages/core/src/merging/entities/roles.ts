import type { Knowledge } from "@chancery/knowledge";

/** A role as it is compared. */
export interface Role {
  /** "foreign-minister": of an office the middle part of its id, else the role noun, else the words as they stand. */
  readonly key: string;
  /** Roles of one kind: "hos", "minister", "envoy". */
  readonly family: string;
  /** Whether a state or body has one at a time. */
  readonly single: boolean;
  readonly office: string | null;
}

const PAST = /^(?:former|ex-?|acting|interim|then|outgoing|late|designated?|incoming)[\s-]+/;
const SINGLE = new Set(
  "hos hog fm dm finance interior trade justice energy economy monarch speaker head".split(" "),
);
const MINISTERS = new Set("fm dm finance interior trade justice energy economy minister deputy".split(" "));
const ENVOYS = new Set("ambassador envoy negotiator representative".split(" "));
const HEADS = new Set("hos hog head leader monarch".split(" "));

const familyOf = (classes: readonly string[], key: string): string => {
  if (classes.some((one) => MINISTERS.has(one)) || key.endsWith("minister")) return "minister";
  if (classes.some((one) => ENVOYS.has(one))) return "envoy";
  if (classes.some((one) => HEADS.has(one))) return "head";
  return classes[0] ?? key;
};

/** Reads "KZ/foreign-minister" and "former deputy foreign minister": whoever once was one is told of as one. */
export function roleOf(text: string, knowledge: Knowledge): Role {
  const office = text.includes("/") ? knowledge.office(text) : undefined;
  if (office !== undefined) {
    const key = text.slice(text.indexOf("/") + 1);
    return { key, family: familyOf(office.is, key), single: office.seats === "1", office: text };
  }
  const words = text.toLowerCase().replace(PAST, "").split(/\s+/);
  for (const at of words.keys()) {
    const found = knowledge.matchRole(words, at);
    if (found === null || at + found.length !== words.length) continue;
    const prefix = words.slice(0, at).join("-");
    const key = prefix === "" ? found.role : `${prefix}-${found.role}`;
    const single = at === 0 && found.classes.some((one) => SINGLE.has(one));
    return { key, family: familyOf(found.classes, key), single, office: null };
  }
  const key = words.join("-");
  return { key, family: familyOf([], key), single: false, office: null };
}
