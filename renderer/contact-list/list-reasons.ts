import { dialectHas } from '../../shared/dialect-features.ts';
import type { Session } from '../../shared/model.ts';
import { text } from '../../shared/text/text.ts';

/** Why there can be no groups in this session, or null. */
export function groupsReason(session: Session): string | null {
  if (session.phase !== 'signed-in') return text('menu.reason.signedOut');
  return dialectHas(session.dialect, 'groups')
    ? null
    : text('menu.reason.groupsNotInDialect', { dialect: session.dialect });
}
