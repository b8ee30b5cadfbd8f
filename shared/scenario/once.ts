/**
 * A pure function of an immutable object that works out each answer once, and keeps it as long as
 * the object itself is kept.
 */
export function once<K extends object, V extends object>(make: (key: K) => V): (key: K) => V {
  const answers = new WeakMap<K, V>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    answers.set(key, made);
    return made;
  };
}

/** The same for a pure function of two objects: an answer is kept as long as both of them are. */
export function oncePerPair<A extends object, B extends object, V extends object>(
  make: (one: A, other: B) => V,
): (one: A, other: B) => V {
  const withOne = once((one: A) => once((other: B) => make(one, other)));
  return (one, other) => withOne(one)(other);
}
