import type { Participant } from '../../../shared/conversation.ts';
import { caps } from './caps.ts';
import { Talk } from './talk.ts';
import type { TalkHost } from './talk-host.ts';

/** The conversations of one account; among them those whose window is closed while something said there is under way. */
export class Talks {
  readonly #host: TalkHost;
  readonly #talks = new Set<Talk>();

  constructor(host: TalkHost) {
    this.#host = host;
  }

  get all(): readonly Talk[] {
    return [...this.#talks];
  }

  /** Makes one with a window; null when there are too many. */
  begin(people: readonly Participant[]): Talk | null {
    if (this.#talks.size >= caps.conversations) return null;
    const talk = new Talk(people, this.#host);
    this.#talks.add(talk);
    talk.open();
    return talk;
  }

  /** The one of that id, if its window is open. */
  opened(id: string): Talk | undefined {
    return this.all.find((talk) => talk.id === id && !talk.closed);
  }

  /** The one between the user and that person, its window open or not. */
  between(handle: string): Talk | undefined {
    return this.all.find(({ peer }) => peer === handle);
  }

  /**
   * The conversation that a switchboard with those people belongs to. `begun`: something was said there, so that a new one
   * is made when none fits. Until then whoever is the only one may be the first of a group that gathers again.
   */
  placeOf(people: readonly Participant[], begun: boolean): Talk | null {
    const [first] = people;
    if (first === undefined) return null;
    const groups = this.all.filter(
      (talk) =>
        talk.peer === null &&
        people.every(({ handle }) => talk.company.members.has(handle) || talk.company.former.has(handle)),
    );
    if (people.length > 1) return groups.find(({ live }) => !live) ?? groups[0] ?? (begun ? this.begin(people) : null);
    if (!begun && groups.some(({ live }) => !live)) return null;
    return this.between(first.handle) ?? (begun ? this.begin(people) : null);
  }

  /** It is over. */
  remove(over: { readonly id: string }): void {
    for (const talk of this.#talks) if (talk === over) this.#talks.delete(talk);
  }

  clear(): void {
    this.#talks.clear();
  }
}
