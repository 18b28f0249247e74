import { openGum } from "./corpora/gum.ts";
import { writeModule } from "./generated.ts";
import { taggedExamples, trainTagger } from "./tags-trainer.ts";

/** Trains the tagger: `tsx src/train-tags.ts`. */
writeModule("tags", "TAGS", trainTagger(taggedExamples(openGum()), console.log));
