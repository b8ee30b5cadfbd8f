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

/**
 * The same for a pure function of two objects of which the second is asked about many times and then no more: of
 * each first one only the latest answer is kept.
 */
export function latestPerPair<A extends object, B extends object, V>(
  make: (one: A, other: B) => V,
): (one: A, other: B) => V {
  const latest = new WeakMap<A, { other: B; answer: V }>();
  return (one, other) => {
    const known = latest.get(one);
    if (known?.other === other) return known.answer;
    const answer = make(one, other);
    if (known === undefined) latest.set(one, { other, answer });
    else {
      known.other = other;
      known.answer = answer;
    }
    return answer;
  };
}

/** The same for a pure function of two objects: an answer is kept as long as both of them are. */
export function oncePerPair<A extends object, B extends object, V extends object>(
  make: (one: A, other: B) => V,
): (one: A, other: B) => V {
  const withOne = once((one: A) => once((other: B) => make(one, other)));
  return (one, other) => withOne(one)(other);
}
