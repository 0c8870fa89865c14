import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Pixels from the end that still count as the end. */
const nearly = 8;

/**
 * Keeps a scrolling box at its end while its reader is there, also when it changes its size; what comes while they read
 * further up is told by `more`. `last` is the key of the latest entry, `own` whether the reader wrote it: that goes to
 * the end always.
 */
export function useBottom(box: RefObject<HTMLElement | null>, last: string | null, own: boolean) {
  const atEnd = useRef(true);
  const [more, setMore] = useState(false);

  const toEnd = (): void => {
    const element = box.current;
    if (element !== null) element.scrollTop = element.scrollHeight;
    atEnd.current = true;
    setMore(false);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new entry is what moves it
  useLayoutEffect(() => {
    if (last === null) return;
    if (atEnd.current || own) toEnd();
    else setMore(true);
  }, [last, own]);

  useEffect(() => {
    const element = box.current;
    const inner = element?.firstElementChild;
    if (element == null || inner == null) return;
    const observer = new ResizeObserver(() => {
      if (atEnd.current) element.scrollTop = element.scrollHeight;
    });
    observer.observe(element);
    observer.observe(inner);
    return () => observer.disconnect();
  }, [box]);

  const onScroll = (): void => {
    const element = box.current;
    if (element === null) return;
    atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight <= nearly;
    if (atEnd.current) setMore(false);
  };

  return { more, toEnd, onScroll };
}
