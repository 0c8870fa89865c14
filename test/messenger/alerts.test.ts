import { describe, expect, it } from 'vitest';
import { alertSentence } from '../../shared/text/alert.ts';
import { stage } from '../support/messenger-under-test.ts';
import { onlineBy } from '../support/online-by.ts';

function notification(id: string, text: string): string {
  const document = `<NOTIFICATION ver="1" id="${id}" siteid="1" siteurl="http://calendar.example.com/"><TO pid="0x1:0x2"/><MSG pri="1" id="7"><ACTION url="/view.asp?id=77"/><SUBSCR url="javascript:alert(1)"/><CAT id="110110001"/><BODY lang="1033"><TEXT>${text}</TEXT></BODY></MSG></NOTIFICATION>`;
  return `NOT ${Buffer.byteLength(document)}\r\n${document}`;
}

describe('alerts (fact book 20, NOT)', () => {
  it('are in the state, the latest fifty, each once, until dismissed', async () => {
    const scene = await stage();
    const { connection } = await onlineBy(scene, 'MSNP11');
    connection.send(notification('1342902633', 'Dentist at 15:00'));
    const { alert } = await scene.event('alertReceived');
    expect(alert).toEqual({
      id: '1342902633',
      siteUrl: 'http://calendar.example.com/',
      text: 'Dentist at 15:00',
      actionUrl: 'http://calendar.example.com/view.asp?id=77&notification_id=1342902633&message_id=7&agent=messenger',
      optionsUrl: null,
      category: '110110001',
      receivedAt: scene.clock.now(),
      kind: 'service',
      from: null,
      code: null,
    });
    for (let number = 1; number <= 51; number += 1) connection.send(notification(String(number), `no. ${number}`));
    connection.send(notification('51', 'no. 51, once more'));
    for (let number = 1; number <= 52; number += 1) await scene.event('alertReceived');
    const { alerts } = scene.messenger.state;
    expect(alerts.map(({ text }) => text)).toEqual([
      ...Array.from({ length: 49 }, (_, index) => `no. ${index + 2}`),
      'no. 51, once more',
    ]);
    scene.messenger.dismissAlert('51');
    scene.messenger.dismissAlert('51');
    expect(scene.messenger.state.alerts.at(-1)?.id).toBe('50');
    expect(scene.events.filter(({ type }) => type === 'alertDismissed')).toHaveLength(1);
  });

  it('data for programs, empty texts and nonsense say nothing', async () => {
    const scene = await stage();
    const { connection } = await onlineBy(scene, 'MSNP11');
    const data = '&lt;NotificationData&gt;&lt;Service&gt;ABCHInternal&lt;/Service&gt;&lt;/NotificationData&gt;';
    connection.send(`${notification('1', data) + notification('2', '')}NOT 5\r\n<oops${notification('3', 'heard')}`);
    expect((await scene.event('alertReceived')).alert.text).toBe('heard');
    expect(scene.messenger.state.alerts).toHaveLength(1);
  });
});

describe('messages left while one was away (fact book 20, MSG)', () => {
  const message = (id: string, more: string) =>
    `<M><T>11</T><S>6</S><RT>2005-11-18T18:07:12.000Z</RT><SZ>907</SZ><E>bob@hotmail.com</E><I>${id}</I><F>.!!OIM</F>${more}</M>`;
  const mail = (kind: string, data: string) => {
    const document = `MIME-Version: 1.0\r\nContent-Type: text/x-msmsgs${kind}; charset=UTF-8\r\n\r\nMail-Data: ${data}\r\n\r\n`;
    return `MSG Hotmail Hotmail ${document.length}\r\n${document}`;
  };

  it('are told in words, once each, unless they were read', async () => {
    const scene = await stage();
    const { connection } = await onlineBy(scene, 'MSNP11');
    const read = message('1', '<RS>1</RS>');
    const first = message('2', '<RS>0</RS><N>=?utf-8?B?Qm9i?=</N>');
    connection.send(
      mail('initialmdatanotification', `<MD><E><I>4</I><IU>1</IU><O>2</O><OU>0</OU></E>${read}${first}</MD>`),
    );
    connection.send(
      mail('oimnotification', `<MD>${first}${message('', '<RS>0</RS><Su>=?utf-8?B?SGVsbG8=?=</Su>')}</MD>`),
    );
    connection.send(mail('initialmdatanotification', 'too-large'));
    await scene.event('mailCounted');
    for (let number = 1; number <= 4; number += 1) await scene.event('alertReceived');
    const { alerts } = scene.messenger.state;
    expect(alerts.map(({ id }) => id)).toEqual([
      'offline-2',
      'offline-bob@hotmail.com 2005-11-18T18:07:12.000Z',
      'offline-many',
    ]);
    expect(alerts[0]?.receivedAt).toBe(Date.parse('2005-11-18T18:07:12.000Z'));
    expect(alerts.map(alertSentence)).toEqual([
      expect.stringMatching(/^Bob left a message while you were away\. /),
      expect.stringMatching(/^bob@hotmail\.com left a message while you were away: “Hello”\. /),
      expect.stringMatching(/^Many messages were left while you were away\. /),
    ]);
  });
});
