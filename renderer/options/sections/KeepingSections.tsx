import { limits } from '../../../shared/limits.ts';
import { text } from '../../../shared/text/text.ts';
import { PageGroup, PlacedCheck, PlacedEdit } from '../Placed.tsx';
import type { SectionProps } from '../section.ts';

/** The reply while away. */
export function ReplySection({ values, change }: SectionProps) {
  return (
    <PageGroup caption={text('options.messages.away')} from={7} top={0}>
      <PlacedCheck
        rect={[21, 18, 225, 10]}
        label={text('options.messages.reply')}
        checked={values.replyEnabled}
        onChange={(replyEnabled) => change({ replyEnabled })}
      />
      <PlacedEdit
        rect={[34, 31, 212, 12]}
        label={text('options.messages.replyText')}
        labelRect={null}
        value={values.replyText}
        maxLength={limits.automaticReplyCharacters}
        part="reply"
        reason={values.replyEnabled ? null : text('options.messages.replyOff')}
        onType={(replyText) => change({ replyText })}
      />
    </PageGroup>
  );
}

/** What is kept of conversations. */
export function HistorySection({ values, change }: SectionProps) {
  return (
    <PageGroup caption={text('options.messages.history')} from={7} top={0}>
      <PlacedCheck
        rect={[21, 18, 220, 10]}
        label={text('options.messages.keepHistory')}
        checked={values.keepHistory}
        onChange={(keepHistory) => change({ keepHistory })}
      />
      <PlacedCheck
        rect={[21, 32, 220, 10]}
        label={text('options.messages.earlier')}
        checked={values.showEarlier}
        onChange={(showEarlier) => change({ showEarlier })}
      />
    </PageGroup>
  );
}
