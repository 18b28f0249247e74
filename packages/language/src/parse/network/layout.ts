/** How wide the parts of the network are. */
export interface NetworkSettings {
  /** Numbers that describe a word: by its use elsewhere, itself, its ending, its readings in a dictionary, its capitals; and its tag. */
  readonly vector: number;
  readonly word: number;
  readonly suffix: number;
  readonly classes: number;
  readonly capitals: number;
  readonly tag: number;
  /** State of a layer, in each direction. */
  readonly hidden: number;
  readonly layers: number;
  /** What is compared to find heads, and to name relations. */
  readonly arc: number;
  readonly label: number;
}

/** How many of each the network tells apart; place 0 of words, suffixes and tags is for all others. */
export interface NetworkCounts {
  readonly words: number;
  readonly suffixes: number;
  readonly tags: number;
  readonly relations: number;
}

/** A matrix among the parameters: place of its first element from the first parameter on, rows, columns. */
export interface Block {
  readonly at: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Layer {
  /** Columns in order of direction, then candidate, forget gate, output gate, and in the first layer what passes by. */
  readonly input: Block;
  /** Rows: weight of the last state in the forget gate, the same in the output gate, bias of each; columns in order of direction. */
  readonly gates: Block;
}

export interface Layout {
  readonly settings: NetworkSettings;
  readonly counts: NetworkCounts;
  readonly word: Block;
  readonly suffix: Block;
  readonly classes: Block;
  readonly capitals: Block;
  readonly tag: Block;
  readonly layers: readonly Layer[];
  /** What stands for the root among the words. */
  readonly root: Block;
  /** Columns: word as dependent, word as head, the same two for relations. */
  readonly roles: Block;
  readonly rolesBias: Block;
  readonly pair: Block;
  readonly pairBias: Block;
  /** By the dependent's tag: how likely a head is so many words away. */
  readonly gap: Block;
  readonly relation: Block;
  readonly relationBias: Block;
  /** All parameters together. */
  readonly size: number;
  readonly blocks: readonly Block[];
}

/** Sets of readings in the lexicon, kinds of capitals, classes of distance. */
const CLASSES = 256;
const CAPITALS = 5;
const GAPS = 32;

/** Distances to the right count on from the middle; the root has a class of its own. */
export function gapClass(from: number, to: number, root: number): number {
  if (to === root) return GAPS - 1;
  const distance = Math.abs(to - from);
  const far = distance < 9 ? distance : distance < 12 ? 9 : distance < 17 ? 10 : distance < 25 ? 11 : 12;
  return to < from ? far : far + 15;
}

export const padded = (count: number): number => Math.ceil(count / 8) * 8;
export const wordPart = ({ vector, word, suffix, classes, capitals }: NetworkSettings): number =>
  vector + word + suffix + classes + capitals;
/** Columns of a layer's product. */
export const columnsOf = ({ hidden }: NetworkSettings, layer: number): number =>
  2 * hidden * (layer === 0 ? 4 : 3);

export function layoutOf(settings: NetworkSettings, counts: NetworkCounts): Layout {
  const { hidden, arc, label } = settings;
  const blocks: Block[] = [];
  let size = 0;
  const block = (rows: number, columns: number): Block => {
    const made = { at: size, rows, columns };
    blocks.push(made);
    size += Math.ceil((rows * columns) / 4) * 4;
    return made;
  };
  const roles = 2 * arc + 2 * label;
  const relations = padded(counts.relations);
  return {
    settings,
    counts,
    word: block(counts.words, settings.word),
    suffix: block(counts.suffixes, settings.suffix),
    classes: block(CLASSES, settings.classes),
    capitals: block(CAPITALS, settings.capitals),
    tag: block(counts.tags, settings.tag),
    layers: Array.from({ length: settings.layers }, (_, layer) => ({
      input: block(layer === 0 ? wordPart(settings) + settings.tag : 2 * hidden, columnsOf(settings, layer)),
      gates: block(4, 2 * hidden),
    })),
    root: block(1, 2 * hidden),
    roles: block(2 * hidden, roles),
    rolesBias: block(1, roles),
    pair: block(arc, arc),
    pairBias: block(1, arc),
    gap: block(counts.tags, GAPS),
    relation: block(label, relations),
    relationBias: block(1, relations),
    size,
    blocks,
  };
}
