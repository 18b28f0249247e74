/** How wide the parts of a network are that reads words in their order. */
export interface EncoderSettings {
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
}

/** The same of the parser's network. */
export interface NetworkSettings extends EncoderSettings {
  /** What is compared to find heads, and to name relations. */
  readonly arc: number;
  readonly label: number;
}

/** How many of each the network tells apart; place 0 of words, suffixes and tags is for all others. */
export interface EncoderCounts {
  readonly words: number;
  readonly suffixes: number;
  readonly tags: number;
}
export interface NetworkCounts extends EncoderCounts {
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

/** Where the parameters stand that make of words and tags what is above the last layer. */
export interface EncoderLayout {
  readonly settings: EncoderSettings;
  readonly counts: EncoderCounts;
  readonly word: Block;
  readonly suffix: Block;
  readonly classes: Block;
  readonly capitals: Block;
  readonly tag: Block;
  readonly layers: readonly Layer[];
  /** All parameters together, those of what stands on top too. */
  readonly size: number;
  readonly blocks: readonly Block[];
}

export interface Layout extends EncoderLayout {
  readonly settings: NetworkSettings;
  readonly counts: NetworkCounts;
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
export const wordPart = ({ vector, word, suffix, classes, capitals }: EncoderSettings): number =>
  vector + word + suffix + classes + capitals;
/** Columns of a layer's product. */
export const columnsOf = ({ hidden }: EncoderSettings, layer: number): number =>
  2 * hidden * (layer === 0 ? 4 : 3);

/** Blocks one after the other, each from a multiple of four on. */
export class Blocks {
  readonly all: Block[] = [];
  size = 0;

  take(rows: number, columns: number): Block {
    const made = { at: this.size, rows, columns };
    this.all.push(made);
    this.size += Math.ceil((rows * columns) / 4) * 4;
    return made;
  }
}

/** Takes the blocks of an encoder; `size` and `blocks` are to be read when all is taken. */
export const encoderBlocks = (
  blocks: Blocks,
  settings: EncoderSettings,
  counts: EncoderCounts,
): Omit<EncoderLayout, "settings" | "counts" | "size" | "blocks"> => ({
  word: blocks.take(counts.words, settings.word),
  suffix: blocks.take(counts.suffixes, settings.suffix),
  classes: blocks.take(CLASSES, settings.classes),
  capitals: blocks.take(CAPITALS, settings.capitals),
  tag: blocks.take(counts.tags, settings.tag),
  layers: Array.from({ length: settings.layers }, (_, layer) => ({
    input: blocks.take(
      layer === 0 ? wordPart(settings) + settings.tag : 2 * settings.hidden,
      columnsOf(settings, layer),
    ),
    gates: blocks.take(4, 2 * settings.hidden),
  })),
});

export function layoutOf(settings: NetworkSettings, counts: NetworkCounts): Layout {
  const { hidden, arc, label } = settings;
  const blocks = new Blocks();
  const encoder = encoderBlocks(blocks, settings, counts);
  const roles = 2 * arc + 2 * label;
  const relations = padded(counts.relations);
  const parser = {
    root: blocks.take(1, 2 * hidden),
    roles: blocks.take(2 * hidden, roles),
    rolesBias: blocks.take(1, roles),
    pair: blocks.take(arc, arc),
    pairBias: blocks.take(1, arc),
    gap: blocks.take(counts.tags, GAPS),
    relation: blocks.take(label, relations),
    relationBias: blocks.take(1, relations),
  };
  return { settings, counts, ...encoder, ...parser, size: blocks.size, blocks: blocks.all };
}
