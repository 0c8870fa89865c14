import type { InspectorEntry } from '../../shared/inspector-entry.ts';
import { text } from '../../shared/text/text.ts';
import type { TraceEntry } from '../net/trace.ts';
import { explainFrame } from '../protocol/notification/explain.ts';
import { explainSwitchboardFrame } from '../protocol/switchboard/explain.ts';
import { WireError } from '../protocol/wire/wire-error.ts';
import type { TracedEntry } from './traced-entry.ts';
import { tracedFrame } from './traced-frame.ts';

/** Nothing of it known yet. */
function bare(number: number, { t, server }: TraceEntry, line: string): InspectorEntry {
  return {
    number,
    t,
    connection: server,
    direction: 'event',
    command: '',
    about: '',
    line,
    fields: [],
    payload: null,
    problem: null,
  };
}

/** What became of a connection; nothing where a recording of another program says it in words of its own. */
function eventSentence(event: string): string {
  if (event === 'connect') return text('wire.event.connect');
  if (event === 'closed by server') return text('wire.event.closedByServer');
  if (event === 'closed by client') return text('wire.event.closedByClient');
  return event.startsWith('closed by client: ') ? text('wire.event.notUnderstood') : '';
}

/** What travelled, in the inspector's words. Never throws: what cannot be read says why. */
export function explainEntry({ number, entry, dialect }: TracedEntry): InspectorEntry {
  if ('event' in entry) return { ...bare(number, entry, entry.event), about: eventSentence(entry.event) };
  if ('status' in entry) {
    const fields = Object.entries(entry.headers).map(([name, value]) => ({ name, value, about: '' }));
    return { ...bare(number, entry, `HTTP ${entry.status}`), direction: 'in', command: 'HTTP', fields };
  }
  const line = entry.data.split('\r\n', 1)[0] ?? '';
  const shown = { ...bare(number, entry, line), direction: entry.dir, command: line.slice(0, 3) };
  const direction = entry.dir === 'in' ? 'server-to-client' : 'client-to-server';
  try {
    const frame = tracedFrame(entry.data, direction, dialect);
    const explain = entry.server === 'SB' ? explainSwitchboardFrame : explainFrame;
    return frame === null ? shown : { ...shown, ...explain(frame, direction, dialect) };
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    return { ...shown, problem: error.message };
  }
}
