// Short hand for the answers: each function returns a plain object of the format that README.md describes.
// Lists of keys and of accepted types are written as one string: "visit|meeting", "putin russia".
const words = (text) => (text ? text.split(/\s+/) : []);
const types = (text) => text.split("|");

export const person = (key, ...forms) => ({ key, kind: "person", forms });
export const country = (key, ...forms) => ({ key, kind: "country", forms });
/** Neither quite a country nor only a place: either kind is right. */
export const territory = (key, ...forms) => ({ key, kind: ["place", "country"], forms });
export const body = (key, ...forms) => ({ key, kind: "organization", forms });
export const place = (key, ...forms) => ({ key, kind: "place", forms });
/** A place named like something else: only in these phrases, whose last capitalised words name it. */
export const within = (key, ...places) => ({ key, kind: "place", forms: [], places });
export const pact = (key, ...forms) => ({ key, kind: "agreement", forms, anyForm: true });
/** May be found, need not be; `kind` may be any. */
export const maybe = (entity) => ({ ...entity, optional: true });

/** An event that a reader would keep. `parties`: who must take part; `rest.may`: who also may. */
export const event = (accepted, parties, { may = "", ...rest } = {}) => ({
  types: types(accepted),
  with: words(parties),
  may: words(may),
  status: "actual",
  ...rest,
});
/** An event that may be kept beside the others; `who`: any of whom may take part. */
export const side = (accepted, who = "") => ({
  types: types(accepted),
  with: [],
  may: words(who),
  optional: true,
});

export const direct = (speaker, text, rest = {}) => ({ speaker, form: ["direct"], text, ...rest });
export const indirect = (speaker, text, rest = {}) => ({ speaker, form: ["indirect"], text, ...rest });
/** Indirect speech with words in quotation marks: either form is right. */
export const mixed = (speaker, text, rest = {}) => ({
  speaker,
  form: ["mixed", "indirect", "direct"],
  text,
  ...rest,
});
/** A statement by a group, an office or a document: any speaker is right. */
export const reported = (speaker, text, rest = {}) => ({ ...mixed(speaker, text, rest), anySpeaker: true });
/** What may be kept as a statement. */
export const aside = (speaker, text) => ({ ...reported(speaker, text), optional: true });

export const office = (subject, object, value, rest = {}) => ({
  type: "holds-office",
  subject,
  ...(object ? { object } : {}),
  value,
  ...rest,
});
export const former = (subject, object, value) => office(subject, object, value, { ended: true });
export const relation = (type, subject, object, rest = {}) => ({ type, subject, object, ...rest });
/** One relation for each of several subjects. */
export const each = (type, subjects, object, rest = {}) =>
  words(subjects).map((subject) => relation(type, subject, object, rest));
/** Relations that may be kept: "type subject object" each. */
export const also = (...rows) =>
  rows.map((row) => {
    const [type, subject, object] = words(row);
    return { type, subject, ...(object ? { object } : {}), optional: true };
  });

export const figure = (value, units, rest = {}) => ({
  value,
  ...(units ? { unit: types(units) } : {}),
  ...rest,
});
/** Numbers that may be kept as figures. */
export const numbers = (...values) => values.map((value) => ({ value, optional: true }));

/** Completes the answers of a set whose articles were answered for names and events alone. */
export const namesAndEvents = (set) => (answers) => ({
  statements: [],
  relations: [],
  figures: [],
  ...answers,
  set,
  scope: "events",
});
