/** A request that the service turns down with a numeric error (fact book 50). */
export interface Refusal {
  readonly refused: number;
}

export function refuse(code: number): Refusal {
  return { refused: code };
}

export function isRefusal(value: object): value is Refusal {
  return 'refused' in value;
}
