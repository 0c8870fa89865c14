import { type RefObject, useRef } from 'react';
import type { Edit } from '../../shared/actions/edit-actions.ts';
import { send } from '../state/app-store.ts';

/**
 * What the Edit menu does: it works on what had the focus last, the box for typing or the history, like the keys do.
 * Clipboard and undo are the system's; a page may not reach for them by itself.
 */
export function useEdits(
  input: RefObject<HTMLTextAreaElement | null>,
  history: RefObject<HTMLElement | null>,
): { readonly edit: (edit: Edit) => void; readonly focused: (place: 'input' | 'history') => void } {
  const place = useRef<'input' | 'history'>('input');
  const edit = (wish: Edit): void => {
    const target = place.current === 'history' ? history.current : input.current;
    // A menu that closes gives the focus back first.
    requestAnimationFrame(() => {
      target?.focus();
      if (wish === 'selectAll' && target !== null && target === history.current) {
        getSelection()?.selectAllChildren(target);
      } else {
        void send('editText', wish);
      }
    });
  };
  return {
    edit,
    focused: (now) => {
      place.current = now;
    },
  };
}
