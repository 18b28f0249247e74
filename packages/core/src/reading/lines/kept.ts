/** Most entries kept, and the longest key: a few megabytes at most, whatever is read. */
const MOST = 8192;
const LONGEST = 120;

/** A piece of a page's text holds on to all of it; a string made anew does not. */
const copyOf = (key: string): string => ` ${key}`.slice(1);

/**
 * Keeps what was found out of short texts. Pages say the same in most of their lines ("Share", "Sign in", the sections of one
 * paper), within a page and from page to page. `make` must depend on the key alone. When it is full it begins anew.
 */
export function keeping<T>(make: (key: string) => T): (key: string) => T {
  let known = new Map<string, T>();
  return (key) => {
    if (key.length > LONGEST) return make(key);
    let value = known.get(key);
    if (value === undefined) {
      if (known.size >= MOST) known = new Map();
      const own = copyOf(key);
      value = make(own);
      known.set(own, value);
    }
    return value;
  };
}
