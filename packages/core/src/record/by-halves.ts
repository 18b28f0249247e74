/**
 * Index of the first item that the question is true of, found by halves; their number where it is true of none. It must be true of all
 * behind the first: offsets and ends of what stands in reading order.
 */
export function firstWhere<T>(items: readonly T[], isReached: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
