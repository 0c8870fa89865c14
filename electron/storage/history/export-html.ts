import type { TextFormat } from '../../../shared/conversation.ts';
import { locale, text } from '../../../shared/text/text.ts';
import { dateAndTime, failureOf, type HistoryWriter, peopleIn, sentenceOf, timeOfDay } from './export-writer.ts';

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Text as text, in elements and in attributes. */
function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (character) => entities.get(character) ?? character);
}

const style = `
body { margin: 2em auto; max-width: 46em; padding: 0 1em; background: #fff; color: #000; font: 14px Tahoma, Verdana, sans-serif }
h1 { font-size: 1.3em }
h2 { margin: 2em 0 .5em; border-bottom: 1px solid #a6b6d6; color: #26527e; font-size: 1em }
p { margin: 0 }
.who { margin-top: .6em; color: #6b6b6b }
.said { margin-left: 1.2em; white-space: pre-wrap; overflow-wrap: anywhere }
.note { margin: .6em 0; color: #6b6b6b }
.failure { margin-left: 1.2em; color: #b00 }
`;

/** A message's format as the value of a style attribute. Nothing but letters, digits, spaces and hyphens of the font gets in. */
function styleOf(format: TextFormat): string {
  const font = format.font.replace(/[^\p{L}\p{N} -]/gu, '').trim();
  const decoration = [format.underline ? 'underline' : '', format.strikeout ? 'line-through' : ''].join(' ').trim();
  return [
    ...(font === '' ? [] : [`font-family: '${font}'`]),
    `color: ${format.colour}`,
    ...(format.bold ? ['font-weight: bold'] : []),
    ...(format.italic ? ['font-style: italic'] : []),
    ...(decoration === '' ? [] : [`text-decoration: ${decoration}`]),
  ].join('; ');
}

/** One page without scripts or anything from elsewhere; whatever people wrote is text in it. */
export function htmlWriter(account: string): HistoryWriter {
  let isNew = true;
  return {
    begin: () =>
      [
        `<!doctype html>\n<html lang="${escaped(locale())}">\n<head>\n<meta charset="utf-8">\n`,
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n`,
        `<title>${escaped(text('history.export.title', { account }))}</title>\n<style>${style}</style>\n</head>\n<body>\n`,
        `<h1>${escaped(text('history.export.title', { account }))}</h1>\n`,
      ].join(''),
    conversation(conversation) {
      isNew = true;
      return `<h2>${escaped(text('history.export.with', { people: peopleIn(conversation) }))}</h2>\n`;
    },
    entry(entry) {
      const heading = isNew ? `<p class="note">${escaped(dateAndTime(entry.at))}</p>\n` : '';
      isNew = false;
      const time = timeOfDay(entry.at);
      const failure = failureOf(entry);
      const after = failure === null ? '' : `<p class="failure">${escaped(failure)}</p>\n`;
      if (entry.kind !== 'message')
        return `${heading}<p class="note">${escaped(time)} ${escaped(sentenceOf(entry))}</p>\n${after}`;
      const format = entry.format === null ? '' : ` style="${escaped(styleOf(entry.format))}"`;
      const direction = entry.format?.rightToLeft ? 'rtl' : 'auto';
      const who = `<p class="who">${escaped(text('conversation.saysAt', { name: entry.name, time }))}</p>\n`;
      return `${heading}${who}<p class="said" dir="${direction}"${format}>${escaped(entry.text)}</p>\n${after}`;
    },
    conversationEnd: () => '',
    end: () => '</body>\n</html>\n',
  };
}
