import { describe, expect, it } from 'vitest';
import { alertAddress } from '../../electron/desktop/alerts/alert-address.ts';
import { EventStream } from '../../electron/desktop/event-stream.ts';
import { initialAppState } from '../../shared/app.ts';
import type { Alert } from '../../shared/model.ts';

const alert = (change: Partial<Alert>): Alert => ({
  id: '1',
  siteUrl: '',
  text: 'Something new',
  actionUrl: null,
  optionsUrl: null,
  category: '',
  kind: 'service',
  from: null,
  code: null,
  receivedAt: 0,
  ...change,
});

function streamWith(...alerts: Alert[]): EventStream {
  const stream = new EventStream(initialAppState);
  for (const one of alerts) stream.publish({ type: 'alertReceived', alert: one });
  return stream;
}

describe('alerts', () => {
  it('lead to their own web addresses', () => {
    const stream = streamWith(alert({ actionUrl: 'https://x.example/new', optionsUrl: 'http://x.example/settings' }));
    expect(alertAddress(stream, { id: '1', what: 'action' })).toBe('https://x.example/new');
    expect(alertAddress(stream, { id: '1', what: 'options' })).toBe('http://x.example/settings');
  });

  it.each([
    ['an address of another kind', alert({ actionUrl: 'file:///etc/passwd' })],
    ['a script', alert({ actionUrl: 'javascript:alert(1)' })],
    ['no address', alert({})],
    ['another alert', alert({ id: '2', actionUrl: 'https://x.example/' })],
  ])('lead nowhere with %s', (_what, one) => {
    expect(() => alertAddress(streamWith(one), { id: '1', what: 'action' })).toThrow(
      expect.objectContaining({ kind: 'failed' }),
    );
  });

  it('go when they are dismissed, the others stay', () => {
    const stream = streamWith(alert({}), alert({ id: '2' }));
    stream.publish({ type: 'alertDismissed', id: '1' });
    expect(stream.state.messenger.alerts.map(({ id }) => id)).toEqual(['2']);
  });
});
