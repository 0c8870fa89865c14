import type { StatusCode } from '../status.ts';
import { text } from './text.ts';

/** A presence code in words; idle reads Away, as the original showed it. */
export function statusName(status: StatusCode): string {
  return text(`status.${status}`);
}
