/** Sources that are joined at first, at least and at most. More at once share more, and are held in memory at once. */
const FIRST = 200;
const LEAST = 50;
const MOST = 1600;

/** How long others who write may wait for a part to be written, in milliseconds. */
const SHORT = 600;
const LONG = 2000;

/** How many sources are joined at a time: as many as others can wait for, on this machine, as it is now. */
export interface PartSizes {
  readonly next: () => number;
  /** A part was written: so many, for so long, in milliseconds. */
  took(sources: number, ms: number): void;
}

/** What is joined does not hang on how it is cut. `fixed`: always so many. */
export function partSizes(fixed?: number): PartSizes {
  let size = fixed ?? FIRST;
  return {
    next: () => size,
    took: (sources, ms) => {
      if (fixed !== undefined) return;
      if (ms > LONG) size = Math.max(LEAST, Math.floor(sources / 2));
      // A part that was not full says nothing of a full one.
      else if (ms < SHORT && sources >= size) size = Math.min(MOST, size * 2);
    },
  };
}

const known = new WeakMap<object, PartSizes>();

/** The same for whoever joins into a store now and then: what was found out the last time holds until it is found out otherwise. */
export function partSizesOf(store: object): PartSizes {
  const sizes = known.get(store) ?? partSizes();
  known.set(store, sizes);
  return sizes;
}
