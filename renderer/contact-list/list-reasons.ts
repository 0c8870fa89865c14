import { dialectNames, type Session } from '../../shared/model.ts';
import { text } from '../../shared/text/text.ts';

/** Groups came with this dialect (fact book 60 section 3). */
const firstWithGroups = dialectNames.indexOf('MSNP7');

/** Why there can be no groups in this session, or null. */
export function groupsReason(session: Session): string | null {
  if (session.phase !== 'signed-in') return text('menu.reason.signedOut');
  return dialectNames.indexOf(session.dialect) < firstWithGroups
    ? text('menu.reason.groupsNotInDialect', { dialect: session.dialect })
    : null;
}
