import type { HistoryWriter } from './export-writer.ts';

/** Everything that is kept, as one JSON object; times are in Unix milliseconds. */
export function jsonWriter(account: string): HistoryWriter {
  let [conversations, entries] = [0, 0];
  const separator = (count: number) => (count === 1 ? '\n' : ',\n');
  return {
    begin: () => `{"kind":"nudge-history","format":1,"account":${JSON.stringify(account)},"conversations":[`,
    conversation({ id, people }) {
      conversations += 1;
      entries = 0;
      return `${separator(conversations)}{"id":${JSON.stringify(id)},"people":${JSON.stringify(people)},"entries":[`;
    },
    entry(entry) {
      entries += 1;
      return `${separator(entries)}${JSON.stringify(entry)}`;
    },
    conversationEnd: () => ']}',
    end: () => '\n]}\n',
  };
}
