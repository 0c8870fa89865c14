import type { Media, MediaKind } from '../../shared/model.ts';

/** CurrentMedia of UUX and UBX (fact book 20, UUX): what plays, as a template and its arguments. */
export interface CurrentMedia {
  readonly application: string;
  readonly kind: MediaKind;
  readonly enabled: boolean;
  /** .NET-like template such as `{0} - {1}`. */
  readonly format: string;
  readonly arguments: readonly string[];
}

/** The document of UUX and UBX. */
export interface PersonalMessage {
  readonly text: string;
  readonly media: CurrentMedia | null;
}
export type { Media };
