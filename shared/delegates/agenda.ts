/**
 * What falls due, in order of time; of what falls due at the same time, in the order of the list. Most of what is
 * put on an agenda is dropped again before its time: it is looked through, and never sorted.
 */
export class Agenda<Due extends { readonly at: number }> {
  #list: Due[] = [];
  #first: number | undefined;

  /** What falls due next; undefined while nothing does. */
  get next(): Due | undefined {
    this.#first ??= this.#find();
    return this.#list[this.#first];
  }

  /** The next is done. */
  done(): void {
    this.#first ??= this.#find();
    this.#list.splice(this.#first, 1);
    this.#first = undefined;
  }

  /** Comes after what falls due at the same time. */
  add(due: readonly Due[]): void {
    if (due.length > 0) this.#set([...this.#list, ...due]);
  }

  /** Comes before what falls due at the same time. */
  addBefore(due: readonly Due[]): void {
    if (due.length > 0) this.#set([...due, ...this.#list]);
  }

  /** All others are dropped. */
  keep(isKept: (due: Due) => boolean): void {
    this.#set(this.#list.filter(isKept));
  }

  #set(list: Due[]): void {
    this.#list = list;
    this.#first = undefined;
  }

  #find(): number {
    let first = 0;
    for (let index = 1; index < this.#list.length; index += 1) {
      if ((this.#list[index]?.at ?? 0) < (this.#list[first]?.at ?? 0)) first = index;
    }
    return first;
  }
}
