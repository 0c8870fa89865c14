import { text } from '../../../shared/text/text.ts';
import { dateAndTime, failureOf, type HistoryWriter, peopleIn, sentenceOf, timeOfDay } from './export-writer.ts';

/** Plain text with CRLF, to be read and printed. A byte order mark tells old editors that it is UTF-8. */
export function textWriter(): HistoryWriter {
  let isNew = true;
  const indented = (words: string) => words.split(/\r\n|\r|\n/).map((line) => `    ${line}\r\n`);
  return {
    begin: () => '\ufeff',
    conversation(conversation) {
      isNew = true;
      return `${text('history.export.with', { people: peopleIn(conversation) })}\r\n`;
    },
    entry(entry) {
      const heading = isNew ? `${dateAndTime(entry.at)}\r\n\r\n` : '';
      isNew = false;
      const time = timeOfDay(entry.at);
      const failure = failureOf(entry);
      const lines =
        entry.kind === 'message'
          ? [`${text('conversation.saysAt', { name: entry.name, time })}\r\n`, ...indented(entry.text)]
          : [`${time} ${sentenceOf(entry)}\r\n`];
      return [heading, ...lines, failure === null ? '' : `    [${failure}]\r\n`].join('');
    },
    conversationEnd: () => '\r\n\r\n',
    end: () => '',
  };
}
