import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Pixels from the end that still count as the end. */
const nearly = 8;

/** How far that is, in pixels. */
function scrolledToEnd(element: HTMLElement): number {
  element.scrollTop = element.scrollHeight;
  return element.scrollTop;
}

/**
 * Keeps a scrolling box at its end while its reader is there, also when it changes its size; what comes while they read
 * further up is told by `more`. `last` is the key of the latest entry, `own` whether the reader wrote it: that goes to
 * the end always.
 */
export function useBottom(box: RefObject<HTMLElement | null>, last: string | null, own: boolean) {
  const atEnd = useRef(true);
  /** How far it was scrolled when that was last looked at. */
  const before = useRef(0);
  const [more, setMore] = useState(false);

  const toEnd = (): void => {
    const element = box.current;
    if (element !== null) before.current = scrolledToEnd(element);
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
      if (!atEnd.current) return;
      before.current = scrolledToEnd(element);
    });
    observer.observe(element);
    observer.observe(inner);
    return () => observer.disconnect();
  }, [box]);

  const onScroll = (): void => {
    const element = box.current;
    if (element === null) return;
    const { scrollTop, scrollHeight, clientHeight } = element;
    if (scrollHeight - scrollTop - clientHeight <= nearly) atEnd.current = true;
    // Lines may have grown since it was scrolled to the end: only scrolling up leaves it.
    else if (scrollTop < before.current) atEnd.current = false;
    before.current = scrollTop;
    if (atEnd.current) setMore(false);
  };

  return { more, toEnd, onScroll };
}
