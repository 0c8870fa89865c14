import { SaxesParser } from 'saxes';

interface OpenElement {
  readonly path: string;
  text: string;
}

/**
 * The texts of a small document's elements, by path from the root (`Data/PSM`); of several with one path, the first.
 * Null when it is no well-formed XML. Entities other than XML's own five and character references make it ill-formed, so
 * nothing can expand.
 */
export function readElements(xml: string): ReadonlyMap<string, string> | null {
  const texts = new Map<string, string>();
  const open: OpenElement[] = [];
  let broken = false;
  const collect = (text: string): void => {
    for (const element of open.slice(-1)) {
      element.text += text;
    }
  };
  const parser = new SaxesParser();
  parser.on('error', () => {
    broken = true;
  });
  parser.on('opentag', ({ name }) => {
    open.push({ path: [...open.slice(-1).map(({ path }) => path), name].join('/'), text: '' });
  });
  parser.on('text', collect);
  parser.on('cdata', collect);
  parser.on('closetag', () => {
    for (const { path, text } of open.splice(-1)) {
      texts.set(path, texts.get(path) ?? text);
    }
  });
  parser.write(xml).close();
  return broken ? null : texts;
}
