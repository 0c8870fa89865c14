import { messageRuns } from '../../shared/message-runs.ts';
import { Emoticon } from './Emoticon.tsx';

/** A name or personal message with its emoticons; what looks like a link in it stays text. */
export function NameText({ words, showEmoticons }: { words: string; showEmoticons: boolean }) {
  if (!showEmoticons) return words;
  return messageRuns(words).map((run, index) =>
    run.kind === 'emoticon' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a name never change places
      <Emoticon key={index} id={run.id} code={run.text} />
    ) : (
      run.text
    ),
  );
}
