import { SaxesParser } from 'saxes';

/** One element of a small document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Its own text with that of CDATA sections, without the text of its children. */
  readonly text: string;
  readonly children: readonly XmlElement[];
}

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  text: string;
  readonly children: XmlElement[];
}

/** Deeper documents than these are no business of a messenger's. */
const deepest = 32;

const escapes: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
]);

/**
 * A small document as a tree. Null when it is no well-formed XML or deeper than 32 elements. Entities other than XML's
 * own five and character references make it ill-formed, so nothing can expand.
 */
export function readXml(xml: string): XmlElement | null {
  const document: OpenElement = { name: '', attributes: new Map(), text: '', children: [] };
  const open: OpenElement[] = [document];
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
  parser.on('opentag', ({ name, attributes }) => {
    broken ||= open.length > deepest;
    open.push({ name, attributes: new Map(Object.entries(attributes)), text: '', children: [] });
  });
  parser.on('text', collect);
  parser.on('cdata', collect);
  parser.on('closetag', () => {
    const closed = open.splice(-1);
    for (const parent of open.slice(-1)) {
      parent.children.push(...closed);
    }
  });
  parser.write(xml).close();
  const [root = null] = broken ? [] : document.children;
  return root;
}

/** The first element along a path of names below `element` (`MSG/BODY`), or null. */
export function elementAt(element: XmlElement, path: string): XmlElement | null {
  let found: XmlElement | null = element;
  for (const name of path.split('/')) {
    found = found?.children.find((child) => child.name === name) ?? null;
  }
  return found;
}

function collectTexts(element: XmlElement, path: string, texts: Map<string, string>): void {
  texts.set(path, texts.get(path) ?? element.text);
  for (const child of element.children) {
    collectTexts(child, `${path}/${child.name}`, texts);
  }
}

/** The texts of a small document's elements, by path from the root (`Data/PSM`); of several with one path, the first. */
export function readElements(xml: string): ReadonlyMap<string, string> | null {
  const root = readXml(xml);
  if (root === null) {
    return null;
  }
  const texts = new Map<string, string>();
  collectTexts(root, root.name, texts);
  return texts;
}

function isUnprintable(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 0x20 || code === 0x7f || code >= 0xfffe;
}

/** Without control characters, which servers refuse, and what else XML cannot carry. */
export function printable(text: string): string {
  return Array.from(text.toWellFormed())
    .filter((character) => !isUnprintable(character))
    .join('');
}

/** Printable text as it stands in an element or attribute. */
export function escapeXml(text: string): string {
  return Array.from(printable(text), (character) => escapes.get(character) ?? character).join('');
}
