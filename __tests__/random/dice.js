// Random decisions that a seed repeats.

class Dice {
  /** @param {number} seed */
  constructor(seed) {
    // Seeds that follow each other shall not begin alike.
    this.state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  }

  /** A number from 0 to below 1 (mulberry32). */
  next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** @param {number} probability */
  chance(probability) {
    return this.next() < probability;
  }

  /** @param {number} from @param {number} to inclusive */
  between(from, to) {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** @template T @param {readonly T[]} list @returns {T} */
  pick(list) {
    return list[Math.floor(this.next() * list.length)];
  }

  /** @template T @param {readonly T[]} list @param {number} probability of each @returns {T[]} */
  some(list, probability) {
    return list.filter(() => this.chance(probability));
  }

  /** @template T @param {readonly T[]} list @returns {T[]} */
  shuffled(list) {
    return list
      .map((item) => ({ at: this.next(), item }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }
}

module.exports = { Dice };
