import {
  Blocks,
  encoderBlocks,
  padded,
  type Block,
  type EncoderLayout,
  type EncoderSettings,
} from "../../parse/network/layout.ts";
import { packBlocks, unpackBlocks, type ReadParameters } from "../../parse/network/pack.ts";
import type { EncoderVocabulary } from "../../parse/network/vocabulary.ts";
import { LABELS } from "../labels.ts";

/** An encoder with a row of numbers a label on top. */
export interface NameLayout extends EncoderLayout {
  /** Columns are the labels, filled up to a multiple of eight. */
  readonly labels: Block;
  readonly labelsBias: Block;
}

export interface PackedNameNetwork {
  readonly layout: NameLayout;
  readonly vocabulary: EncoderVocabulary;
  readonly read: ReadParameters;
}

interface Names {
  readonly settings: EncoderSettings;
  readonly tags: readonly string[];
  readonly words: number;
  readonly suffixes: number;
}

export function nameLayout(settings: EncoderSettings, vocabulary: EncoderVocabulary): NameLayout {
  const counts = {
    words: vocabulary.words.length + 1,
    suffixes: vocabulary.suffixes.length + 1,
    tags: vocabulary.tags.length + 1,
  };
  const blocks = new Blocks();
  const encoder = encoderBlocks(blocks, settings, counts);
  const columns = padded(LABELS.length);
  const labels = blocks.take(2 * settings.hidden, columns);
  const labelsBias = blocks.take(1, columns);
  return { settings, counts, ...encoder, labels, labelsBias, size: blocks.size, blocks: blocks.all };
}

/** As the parser's network is packed. */
export function packNameNetwork(
  settings: EncoderSettings,
  vocabulary: EncoderVocabulary,
  parameters: Float32Array,
): Uint8Array {
  const { tags, words, suffixes } = vocabulary;
  const own: Names = { settings, tags, words: words.length, suffixes: suffixes.length };
  return packBlocks(own, [...words, ...suffixes], nameLayout(settings, vocabulary).blocks, parameters);
}

/** Reads what {@link packNameNetwork} wrote. Throws on a foreign or newer table. */
export function unpackNameNetwork(packed: string | Uint8Array): PackedNameNetwork {
  const { own, keys, parameters } = unpackBlocks(packed);
  const { settings, tags, words, suffixes } = own as Names;
  const vocabulary = { words: keys(words), suffixes: keys(suffixes), tags };
  const layout = nameLayout(settings, vocabulary);
  return { layout, vocabulary, read: parameters(layout.blocks) };
}
