import type { Replay } from '../../shared/app.ts';
import { text } from '../../shared/text/text.ts';
import { PushButton } from '../controls/PushButton.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { send } from '../state/app-store.ts';
import './replay-bar.css';

/** Says that the windows show a recorded session and how far it is; it can stand still, go line by line, and end. */
export function ReplayBar({ replay, onStop }: { replay: Replay; onStop: () => void }) {
  const { file, position, total, paused } = replay;
  const over = position >= total;
  const said = over ? text('inspector.replayed', { file, total }) : undefined;
  return (
    <fieldset className="replay-bar" data-part="replay-bar" aria-label={text('inspector.replay')}>
      <span className="replay-words" role="status">
        {over ? text('inspector.replayed', { file, total }) : text('inspector.replaying', { file, position, total })}
      </span>
      <progress max={total} value={position} aria-label={text('inspector.replay')} />
      <PushButton
        look="luna"
        data-part="replay-pause"
        disabled={over}
        title={said}
        onClick={() => void send('pauseReplay', !paused)}
      >
        <MenuLabel label={text(paused ? 'inspector.goOn' : 'inspector.hold')} />
      </PushButton>
      <PushButton
        look="luna"
        data-part="replay-step"
        disabled={over || !paused}
        title={said ?? (paused ? undefined : text('reason.replayRuns'))}
        onClick={() => void send('stepReplay', undefined)}
      >
        <MenuLabel label={text('inspector.step')} />
      </PushButton>
      <PushButton look="luna" onClick={onStop}>
        <MenuLabel label={text('inspector.stop')} />
      </PushButton>
    </fieldset>
  );
}
