import { type RefObject, useEffect } from 'react';
import { searchedPhrases, searchMarks } from '../../shared/history-search.ts';

/** The texts of an element in the order of reading, and where each begins in all of them together. */
function textsIn(element: Element): readonly { readonly node: Text; readonly start: number }[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: { node: Text; start: number }[] = [];
  let start = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    texts.push({ node, start });
    start += node.data.length;
  }
  return texts;
}

function rangesIn(element: Element, query: string): readonly Range[] {
  const texts = textsIn(element);
  const at = (offset: number) => texts.findLast(({ start }) => start <= offset);
  return searchMarks(texts.map(({ node }) => node.data).join(''), searchedPhrases(query)).flatMap(({ start, end }) => {
    const [first, last] = [at(start), at(end - 1)];
    if (first === undefined || last === undefined) return [];
    const range = new Range();
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
    return [range];
  });
}

/** Marks what is searched for in the messages that are drawn, without touching their texts. */
export function useFound(box: RefObject<HTMLElement | null>, query: string, drawn: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other messages are drawn
  useEffect(() => {
    const messages = box.current?.querySelectorAll('.message-text') ?? [];
    const ranges = query === '' ? [] : [...messages].flatMap((message) => rangesIn(message, query));
    CSS.highlights.set('found', new Highlight(...ranges));
    return () => {
      CSS.highlights.delete('found');
    };
  }, [box, query, drawn]);
}
