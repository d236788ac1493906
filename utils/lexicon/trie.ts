/** The trie of forms while it is built: nodes are numbers, and one hash table holds the edges of all of them. */
import type { FormEntry } from './forms.ts';
import { mix } from './hash.ts';

/** The node where all forms begin. */
export const ROOT = 0;

/** A trie over word numbers that grows. Objects and maps for each node would cost more than the rest of compiling. */
export class Trie {
  /** The forms that end at a node, by node; null or nothing where none does. */
  readonly entries: (FormEntry[] | null | undefined)[] = [null];
  private size = 1;
  private words = new Int32Array(2048);
  private parents = new Int32Array(2048);
  private firstChild = new Int32Array(2048);
  private sibling = new Int32Array(2048);
  private children = new Int32Array(2048);
  /** Open addressing, by parent and word: node numbers, 0 for none. */
  private slots = new Int32Array(4096);

  /** The child of `node` by `word`; made when there is none. */
  child(node: number, word: number): number {
    let slot = this.slot(node, word);
    const there = this.slots[slot]!;
    if (there !== 0) return there;
    if (this.size * 2 >= this.slots.length) {
      this.grow();
      slot = this.slot(node, word);
    }
    const made = this.size++;
    this.entries.push(null);
    this.slots[slot] = made;
    this.words[made] = word;
    this.parents[made] = node;
    this.sibling[made] = this.firstChild[node]!;
    this.firstChild[node] = made;
    this.children[node]!++;
    return made;
  }

  word(node: number): number {
    return this.words[node]!;
  }

  parent(node: number): number {
    return this.parents[node]!;
  }

  childCount(node: number): number {
    return this.children[node]!;
  }

  /** All nodes but the root, level by level: the children of a node follow one another, by the numbers of their words. */
  order(numbers: Int32Array): number[] {
    const order: number[] = [];
    this.pushChildren(ROOT, order, numbers);
    for (let i = 0; i < order.length; i++) this.pushChildren(order[i]!, order, numbers);
    return order;
  }

  private pushChildren(node: number, order: number[], numbers: Int32Array): void {
    const count = this.children[node]!;
    if (count === 0) return;
    if (count === 1) {
      order.push(this.firstChild[node]!);
      return;
    }
    const children: number[] = [];
    for (let child = this.firstChild[node]!; child !== 0; child = this.sibling[child]!) children.push(child);
    children.sort((a, b) => numbers[this.words[a]!]! - numbers[this.words[b]!]!);
    for (const child of children) order.push(child);
  }

  /** Where the edge is, or the free slot where it belongs. */
  private slot(node: number, word: number): number {
    const mask = this.slots.length - 1;
    let slot = mix(Math.imul(node, 0x9e3779b1) ^ word) & mask;
    for (let at = this.slots[slot]!; at !== 0; at = this.slots[slot]!) {
      if (this.words[at] === word && this.parents[at] === node) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private grow(): void {
    const twice = (from: Int32Array<ArrayBuffer>) => {
      const to = new Int32Array(from.length * 2);
      to.set(from);
      return to;
    };
    this.words = twice(this.words);
    this.parents = twice(this.parents);
    this.firstChild = twice(this.firstChild);
    this.sibling = twice(this.sibling);
    this.children = twice(this.children);
    this.slots = new Int32Array(this.slots.length * 2);
    for (let node = 1; node < this.size; node++) {
      this.slots[this.slot(this.parents[node]!, this.words[node]!)] = node;
    }
  }
}
