/** In what an older picture of a map differs from the next newer one: under `key` it had `value`, or nothing. */
type Difference<K, V> = {
  readonly key: K;
  readonly had: boolean;
  readonly value: V | undefined;
  readonly newer: PersistentMap<K, V>;
};

const differenceOf = <K, V>(map: ReadonlyMap<K, V>, key: K, newer: PersistentMap<K, V>): Difference<K, V> => {
  const value = map.get(key);
  return { key, had: value !== undefined || map.has(key), value, newer };
};

/**
 * A map that never changes, and whose next one is made without copying it. Only the picture looked at last holds the
 * entries; every other knows in what it differs from the next, so that the newest costs no more than a plain map.
 * An entry that was dropped and is looked for in an older picture stands last in it.
 */
export class PersistentMap<K, V> implements ReadonlyMap<K, V> {
  #held: Map<K, V> | Difference<K, V>;

  private constructor(map: Map<K, V>) {
    this.#held = map;
  }

  static of<K, V>(map: ReadonlyMap<K, V>): PersistentMap<K, V> {
    return map instanceof PersistentMap ? (map as PersistentMap<K, V>) : new PersistentMap(new Map(map));
  }

  with(key: K, value: V): PersistentMap<K, V> {
    const map = this.#entries();
    const next = new PersistentMap(map);
    this.#held = differenceOf(map, key, next);
    map.set(key, value);
    return next;
  }

  without(key: K): PersistentMap<K, V> {
    const map = this.#entries();
    if (!map.has(key)) return this;
    const next = new PersistentMap(map);
    this.#held = differenceOf(map, key, next);
    map.delete(key);
    return next;
  }

  get size(): number {
    return this.#entries().size;
  }

  get(key: K): V | undefined {
    return this.#entries().get(key);
  }

  has(key: K): boolean {
    return this.#entries().has(key);
  }

  keys(): MapIterator<K> {
    return this.#entries().keys();
  }

  values(): MapIterator<V> {
    return this.#entries().values();
  }

  entries(): MapIterator<[K, V]> {
    return this.#entries().entries();
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  forEach(look: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.#entries()) look(value, key, this);
  }

  /** The entries of this very picture: brought here from where they are, one difference at a time. */
  #entries(): Map<K, V> {
    if (this.#held instanceof Map) return this.#held;
    const way: PersistentMap<K, V>[] = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the walk from picture to picture begins here
    let at: PersistentMap<K, V> = this;
    while (!(at.#held instanceof Map)) {
      way.push(at);
      at = at.#held.newer;
    }
    const map = at.#held;
    for (const older of way.reverse()) {
      older.#takeOver(map, at);
      at = older;
    }
    return map;
  }

  #takeOver(map: Map<K, V>, from: PersistentMap<K, V>): void {
    if (this.#held instanceof Map) return;
    const { key, had, value } = this.#held;
    from.#held = differenceOf(map, key, this);
    if (had) map.set(key, value as V);
    else map.delete(key);
    this.#held = map;
  }
}
