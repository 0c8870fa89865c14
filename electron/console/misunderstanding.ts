/** A command that does not fit the list as it is, in a sentence for the person. */
export class Misunderstanding extends Error {
  constructor(problem: string) {
    super(problem);
    this.name = 'Misunderstanding';
  }
}
