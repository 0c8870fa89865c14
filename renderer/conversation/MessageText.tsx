import { memo } from 'react';
import type { TextFormat } from '../../shared/conversation.ts';
import { messageRuns, type Run } from '../../shared/message-runs.ts';
import { Emoticon } from '../emoticons/Emoticon.tsx';
import { send } from '../state/app-store.ts';
import { directionOf, formatStyle } from './format-style.ts';

/** What the browser or the mail program may be given; the main process checks it again. */
const opened = /^(https?|mailto):/i;

function RunPart({ run, showEmoticons }: { run: Run; showEmoticons: boolean }) {
  switch (run.kind) {
    case 'text':
      return run.text;
    case 'emoticon':
      return showEmoticons ? <Emoticon id={run.id} code={run.text} /> : run.text;
    case 'link': {
      const { address } = run;
      if (!opened.test(address)) return run.text;
      return (
        <a
          href={address}
          title={address}
          data-part="link"
          className="link"
          draggable={false}
          onClick={(event) => {
            event.preventDefault();
            void send('openLink', address);
          }}
          onAuxClick={(event) => event.preventDefault()}
        >
          {run.text}
        </a>
      );
    }
  }
}

interface MessageTextProps {
  readonly words: string;
  readonly format: TextFormat | null;
  readonly showEmoticons: boolean;
}

/** What somebody wrote: their font and colour, links, emoticons. Text is text, whatever it looks like. */
export const MessageText = memo(function MessageText({ words, format, showEmoticons }: MessageTextProps) {
  const runs = messageRuns(words);
  return (
    <div className="message-text" data-part="message-text" dir={directionOf(format)} style={formatStyle(format)}>
      {runs.map((run, index) => (
        // The runs of a message never change places.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <RunPart key={index} run={run} showEmoticons={showEmoticons} />
      ))}
    </div>
  );
});
