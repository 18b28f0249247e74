/** Arc-hybrid transitions (Kuhlmann et al. 2011): the top of the stack takes the next word as its head, or the word below it. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/**
 * The states of one search. A word on the stack is a node that keeps its outermost dependents and the node below it; nodes and
 * states are never changed, so that states which share a past share its nodes. Node 0 stands for nothing.
 */
export class States {
  readonly token: Int32Array;
  readonly below: Int32Array;
  /** Outermost dependent on the left and the one next to it, as nodes; the same on the right. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
  /** Per state: top of the stack, next word, that word's dependents so far, score, how it came about. */
  readonly top: Int32Array;
  readonly next: Int32Array;
  readonly nextLeft: Int32Array;
  readonly nextLeft2: Int32Array;
  readonly nextLefts: Int32Array;
  readonly score: Int32Array;
  readonly previous: Int32Array;
  readonly action: Uint8Array;
  #nodes = 1;
  #states = 0;
  #length = 0;

  constructor(capacity: number) {
    const column = (): Int32Array => new Int32Array(capacity);
    this.token = column();
    this.below = column();
    this.left = column();
    this.left2 = column();
    this.right = column();
    this.right2 = column();
    this.lefts = column();
    this.rights = column();
    this.top = column();
    this.next = column();
    this.nextLeft = column();
    this.nextLeft2 = column();
    this.nextLefts = column();
    this.score = column();
    this.previous = column();
    this.action = new Uint8Array(capacity);
  }

  /** Forgets all states; gives the first one for a sentence of `length` words. */
  start(length: number): number {
    this.#nodes = 1;
    this.#states = 1;
    this.#length = length;
    this.token[0] = length + 1;
    this.top[0] = 0;
    this.next[0] = 0;
    this.nextLeft[0] = 0;
    this.nextLeft2[0] = 0;
    this.nextLefts[0] = 0;
    this.score[0] = 0;
    this.previous[0] = -1;
    return 0;
  }

  may(state: number, action: number): boolean {
    const next = this.next[state] as number;
    const top = this.top[state] as number;
    if (action === SHIFT) return next < this.#length;
    if (top === 0) return false;
    const alone = this.below[top] === 0;
    // One word alone hangs from the root.
    return action === RIGHT ? !alone : next < this.#length || alone;
  }

  /** The state that follows; `score` is that of the whole way. */
  follow(state: number, action: number, score: number): number {
    const to = this.#states++;
    const top = this.top[state] as number;
    const next = this.next[state] as number;
    this.score[to] = score;
    this.previous[to] = state;
    this.action[to] = action;
    if (action === SHIFT) {
      const node = this.#nodes++;
      this.token[node] = next;
      this.below[node] = top;
      this.left[node] = this.nextLeft[state] as number;
      this.left2[node] = this.nextLeft2[state] as number;
      this.lefts[node] = this.nextLefts[state] as number;
      this.right[node] = 0;
      this.right2[node] = 0;
      this.rights[node] = 0;
      this.top[to] = node;
      this.next[to] = next + 1;
      this.nextLeft[to] = 0;
      this.nextLeft2[to] = 0;
      this.nextLefts[to] = 0;
      return to;
    }
    const below = this.below[top] as number;
    this.next[to] = next;
    if (action === LEFT) {
      this.top[to] = below;
      this.nextLeft[to] = top;
      this.nextLeft2[to] = this.nextLeft[state] as number;
      this.nextLefts[to] = (this.nextLefts[state] as number) + 1;
      return to;
    }
    const node = this.#nodes++;
    this.token[node] = this.token[below] as number;
    this.below[node] = this.below[below] as number;
    this.left[node] = this.left[below] as number;
    this.left2[node] = this.left2[below] as number;
    this.lefts[node] = this.lefts[below] as number;
    this.right[node] = top;
    this.right2[node] = this.right[below] as number;
    this.rights[node] = (this.rights[below] as number) + 1;
    this.top[to] = node;
    this.nextLeft[to] = this.nextLeft[state] as number;
    this.nextLeft2[to] = this.nextLeft2[state] as number;
    this.nextLefts[to] = this.nextLefts[state] as number;
    return to;
  }

  /** Heads of the words on the way to a last state; the root is `length`. */
  heads(last: number): Int32Array {
    const heads = new Int32Array(this.#length);
    for (let to = last; (this.previous[to] as number) >= 0; to = this.previous[to] as number) {
      const from = this.previous[to] as number;
      const action = this.action[to] as number;
      if (action === SHIFT) continue;
      const top = this.top[from] as number;
      heads[this.token[top] as number] =
        action === LEFT ? (this.next[from] as number) : (this.token[this.below[top] as number] as number);
    }
    return heads;
  }
}
