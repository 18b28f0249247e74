import { shippedVectors } from "@chancery/language/training";

import { nameCorpora } from "./corpora/name-corpora.ts";
import { writeModule } from "./generated.ts";
import { trainNames } from "./names-trainer.ts";
import { trainNameNetwork } from "./names/network-trainer.ts";

/** Trains the names tagger, a perceptron and a network: `tsx src/train-names.ts`. measure-names.ts says how good it is. */
const documents = Object.values(nameCorpora()).flat();
writeModule("names", "NAMES", trainNames(documents));
const network = trainNameNetwork(documents, shippedVectors(), { tell: console.log });
writeModule("names-network", "NAMES_NETWORK", network);
