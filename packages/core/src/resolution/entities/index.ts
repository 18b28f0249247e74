import { stage } from "../../document/index.ts";
import { overlaps } from "../../record/index.ts";
import { Ledger } from "./ledger.ts";
import { resolveOthers } from "./others.ts";
import { resolvePersons } from "./persons.ts";
import { sceneOf } from "./scene.ts";
import { titledOffices } from "./titles.ts";

/** Who and what is meant: names first, then the offices that titles state. */
export const entitiesStage = stage({
  name: "resolution/entities",
  requires: ["blocks", "head", "analysis", "grammar", "names", "quotes", "published"],
  assigns: ["entities", "mentions", "offices", "datelinePlace"],
  run: (doc) => {
    const scene = sceneOf(doc);
    const ledger = new Ledger(doc.knowledge);
    resolveOthers(scene, ledger);
    resolvePersons(scene, ledger);
    const offices = titledOffices(scene, ledger);
    for (const { person, span } of offices)
      ledger.describe(person, doc.source.text.slice(span.start, span.end));
    const mentions = ledger.mentions();
    const place = doc.head.dateline?.placeSpan ?? null;
    return {
      entities: ledger.entities(doc.source.text),
      mentions,
      offices,
      datelinePlace:
        (place && mentions.find(({ span, kind }) => overlaps(span, place) && kind !== "person")?.entity) ??
        null,
    };
  },
});
