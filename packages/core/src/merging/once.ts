/** What is worked out of a value once, and kept as long as the value: what merging compares is never changed in place. */
export function once<Of extends object, Found extends object>(work: (of: Of) => Found): (of: Of) => Found {
  const kept = new WeakMap<Of, Found>();
  return (of) => {
    const known = kept.get(of);
    if (known !== undefined) return known;
    const found = work(of);
    kept.set(of, found);
    return found;
  };
}
