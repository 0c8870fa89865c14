/** Whom to look for in a server's member directory (fact book 20, FND). An empty country is any. */
export interface PersonSought {
  readonly firstName: string;
  readonly lastName: string;
  /** Two letters, as the directory keeps them. */
  readonly country: string;
}

/** Somebody in the directory. It tells no addresses: people are invited by the number of the search that found them. */
export interface FoundPerson {
  readonly number: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly city: string;
  readonly state: string;
  readonly country: string;
}
