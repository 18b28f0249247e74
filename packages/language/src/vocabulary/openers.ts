/** Words that open sentences and hardly ever names: after "U.S." or "Inc." a capital on one of them means a new sentence. */

import { wordSet } from "../word-set.ts";

export const OPENERS = wordSet(`
  the a an he she it they we i you this that these those there in on at by for from with to of as but and or if when while
  after before since although though however meanwhile moreover his her its their our my what who where why how both all some
  many most no not one two three it's he's that's such last earlier later today yesterday under according during despite
  several other another each more only then now also still so yet`);
