import { SaxesParser } from 'saxes';

/**
 * The texts of a small document's elements, by path from the root (`Data/PSM`), in order. Null when it is no well-formed
 * XML. Entities other than XML's own five and character references make it ill-formed, so nothing can expand.
 */
export function readElements(xml: string): ReadonlyMap<string, readonly string[]> | null {
  const texts = new Map<string, string[]>();
  const path: string[] = [];
  const open: string[] = [];
  let broken = false;
  const parser = new SaxesParser();
  parser.on('error', () => {
    broken = true;
  });
  parser.on('opentag', ({ name }) => {
    path.push(name);
    open.push('');
  });
  const collect = (text: string): void => {
    const outer = open.pop();
    if (outer !== undefined) {
      open.push(outer + text);
    }
  };
  parser.on('text', collect);
  parser.on('cdata', collect);
  parser.on('closetag', () => {
    const key = path.join('/');
    texts.set(key, [...(texts.get(key) ?? []), open.pop() ?? '']);
    path.pop();
  });
  parser.write(xml).close();
  return broken ? null : texts;
}
