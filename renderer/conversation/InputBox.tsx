import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import type { TextFormat } from '../../shared/conversation.ts';
import { limits } from '../../shared/limits.ts';
import { isPressed, shortcuts } from '../../shared/shortcuts.ts';
import { text } from '../../shared/text/text.ts';
import { bridge } from '../state/bridge.ts';
import { formatStyle } from './format-style.ts';

interface InputBoxProps {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly draft: string;
  readonly format: TextFormat;
  readonly spelling: boolean;
  /** Said while nothing is typed, or null. */
  readonly hint: string | null;
  readonly invalid: boolean;
  readonly onType: (draft: string) => void;
  readonly onSend: () => void;
  readonly onFocus: () => void;
  readonly onContextMenu: (event: MouseEvent) => void;
}

/** The box for typing: Enter sends, Shift or Ctrl with Enter begins a line. What is pasted is text only. */
export function InputBox(props: InputBoxProps) {
  const { box, draft, format, spelling, hint, invalid, onType, onSend, onFocus, onContextMenu } = props;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.altKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    // As if it were typed, so that it can be undone.
    if (isPressed(shortcuts.send, event, bridge().platform)) onSend();
    else document.execCommand('insertText', false, '\n');
  };
  return (
    <textarea
      ref={box}
      className="input-box scrolls"
      data-part="input"
      data-home=""
      aria-label={text('conversation.input')}
      aria-invalid={invalid}
      placeholder={hint ?? undefined}
      maxLength={limits.typedCharacters}
      dir={format.rightToLeft ? 'rtl' : 'ltr'}
      spellCheck={spelling}
      style={formatStyle(format)}
      value={draft}
      onChange={(event) => onType(event.target.value)}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onContextMenu={onContextMenu}
    />
  );
}
