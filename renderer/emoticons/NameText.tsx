import { messageRuns } from '../../shared/message-runs.ts';
import { useStructure } from '../skins/use-look.ts';
import { useApp } from '../state/app-store.ts';
import { Emoticon } from './Emoticon.tsx';

/** A name or personal message with its emoticons, for eras and people who want them; what looks like a link in it stays text. */
export function NameText({ words }: { words: string }) {
  const wanted = useApp((app) => app.settings.conversation.showEmoticons);
  const { emoticonsInNames } = useStructure();
  if (!wanted || !emoticonsInNames) return words;
  return messageRuns(words).map((run, index) =>
    run.kind === 'emoticon' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a name never change places
      <Emoticon key={index} id={run.id} code={run.text} />
    ) : (
      run.text
    ),
  );
}
