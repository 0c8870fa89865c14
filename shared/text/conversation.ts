import type { ConversationNotice, Delivery, DeliveryFailure } from '../conversation.ts';
import { shownCode } from './signed-out.ts';
import { statusName } from './status.ts';
import { text } from './text.ts';

function withCode(sentence: string, code: number | null): string {
  return code === null ? sentence : `${sentence} ${text('error.codeLine', { code: shownCode(code) })}`;
}

/** Why a message was not delivered, in one sentence, with the server's code where it says more than the sentence. */
export function deliveryFailureSentence({ why, code }: Pick<Delivery, 'why' | 'code'>): string {
  const failure: DeliveryFailure = why ?? 'not-delivered';
  return withCode(text(`delivery.${failure}`), failure === 'refused' ? code : null);
}

/** What a notice in a conversation says. `name`: whom it is about, as the reader shall see it. */
export function conversationNoticeSentence(notice: ConversationNotice, name: string): string {
  switch (notice.kind) {
    case 'joined':
      return text('conversation.joined', { name });
    case 'left':
      return text('conversation.left', { name });
    case 'went-offline':
      return text('conversation.wentOffline', { name });
    case 'came-online':
      return text('conversation.cameOnline', { name });
    case 'status-changed':
      return text('conversation.statusChanged', { name, status: statusName(notice.status) });
    case 'invitation-failed': {
      const why = withCode(text(`invitationWhy.${notice.why}`), notice.why === 'refused' ? notice.code : null);
      return text('conversation.invitationFailed', { name, why });
    }
  }
}
