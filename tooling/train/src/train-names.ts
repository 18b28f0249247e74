import { nameCorpora } from "./corpora/name-corpora.ts";
import { writeModule } from "./generated.ts";
import { trainNames } from "./names-trainer.ts";

/** Trains the names tagger: `tsx src/train-names.ts`. measure-names.ts says how good it is. */
writeModule("names", "NAMES", trainNames(Object.values(nameCorpora()).flat()));
