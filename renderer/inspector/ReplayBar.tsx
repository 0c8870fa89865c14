import type { Replay } from '../../shared/app.ts';
import { text } from '../../shared/text/text.ts';
import { PushButton } from '../controls/PushButton.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';

/** Says that the windows show a recorded session, how far it is, and ends it. */
export function ReplayBar({ replay, onStop }: { replay: Replay; onStop: () => void }) {
  const { file, position, total } = replay;
  return (
    <fieldset className="replay-bar" data-part="replay-bar" aria-label={text('inspector.replay')}>
      <span className="replay-words" role="status">
        {position < total
          ? text('inspector.replaying', { file, position, total })
          : text('inspector.replayed', { file, total })}
      </span>
      <progress max={total} value={position} aria-label={text('inspector.replay')} />
      <PushButton look="luna" onClick={onStop}>
        <MenuLabel label={text('inspector.stop')} />
      </PushButton>
    </fieldset>
  );
}
