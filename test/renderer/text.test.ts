import { afterEach, describe, expect, it } from 'vitest';
import { alertWords } from '../../renderer/alert/alert-words.ts';
import { choosableStatuses, signedOutReasons, signInSteps } from '../../shared/model.ts';
import { statusCodes } from '../../shared/status.ts';
import { english } from '../../shared/text/english/english.ts';
import { languages } from '../../shared/text/languages.ts';
import { listed } from '../../shared/text/listed.ts';
import { commandErrorSentence, requestFailedSentence } from '../../shared/text/request-failed.ts';
import { signedOutCode, signedOutSentence, signedOutUnasked } from '../../shared/text/signed-out.ts';
import { statusName } from '../../shared/text/status.ts';
import { numberText, setLanguage, text } from '../../shared/text/text.ts';
import type { ToastNews } from '../../shared/toast.ts';

afterEach(() => setLanguage({ locale: 'en', texts: english }));

describe('several names on one line', () => {
  it.each<[keyof typeof languages, readonly string[], string]>([
    ['en', ['Ben', 'Carla'], 'Ben, Carla'],
    ['zh', ['Ben', 'Carla'], 'Ben、Carla'],
    ['ar', ['Ben', 'Carla'], '\u2068Ben\u2069، \u2068Carla\u2069'],
    ['de', ['Ben', 'ليلى', 'דנה'], 'Ben, \u2068ليلى\u2069, \u2068דנה\u2069'],
    ['en', ['Ben'], 'Ben'],
    ['en', [], ''],
  ])('in %s: %j', (code, names, line) => {
    setLanguage(languages[code]);
    expect(listed(names)).toBe(line);
  });
});

describe('an alert', () => {
  it.each<[ToastNews, 'name' | 'words']>([
    [{ kind: 'signsIn', handle: 'a@example.com', name: 'Mia!' }, 'words'],
    [{ kind: 'message', conversation: 'c', handle: 'a@example.com', name: 'Mia!', text: 'hi' }, 'name'],
    [{ kind: 'mail', name: 'Mia!', subject: '' }, 'words'],
  ])('keeps a name inside a sentence of ours in its own direction: %j', (news, ours) => {
    setLanguage(languages.ar);
    const alert = alertWords(news);
    expect(alert.ours).toBe(ours);
    expect(alert.name === 'Mia!' || alert[ours].includes('\u2068Mia!\u2069')).toBe(true);
  });
});

describe('text', () => {
  it('fills placeholders in', () => {
    expect(text('main.groupOfTotal', { name: 'Friends', online: 3, total: 12 })).toBe('Friends (3/12)');
  });

  it('puts a value in as it is, placeholders and patterns included', () => {
    expect(text('contact.status', { status: '{status} $& $1' })).toBe('({status} $& $1)');
  });

  it('chooses the plural form', () => {
    expect(text('main.mailTooltip', { count: 1 })).toBe('1 new e-mail message');
    expect(text('main.mailTooltip', { count: 0 })).toBe('0 new e-mail messages');
  });

  it('writes quantities as the language does, and leaves ports and codes alone', () => {
    setLanguage(languages.de);
    expect(text('history.found', { count: 12345 })).toContain('12.345');
    expect(text('server.row', { name: 'x', host: 'y', port: 1863 })).toBe('x (y:1863)');
    expect(numberText(1.5, 3)).toBe('1,500');
    setLanguage(languages.en);
    expect(text('history.found', { count: 12345 })).toContain('12,345');
    expect(numberText(1.5, 3)).toBe('1.500');
  });

  it('speaks another language without a new component', () => {
    setLanguage({
      locale: 'pl',
      texts: { ...english, 'main.mailTooltip': { one: 'A', few: 'B {count}', other: 'C' } },
    });
    expect(text('main.mailTooltip', { count: 3 })).toBe('B 3');
    expect(text('main.mailTooltip', { count: 5 })).toBe('C');
  });
});

describe('signed out', () => {
  it('has one sentence for every reason, all different', () => {
    const sentences = signedOutReasons.map((reason) => signedOutSentence({ reason, code: null, detail: null }));
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(new Set(sentences).size).toBe(signedOutReasons.length);
  });

  it.each([
    ['wrong-password', 911, '0x80048821'],
    ['unreachable', null, '0x81000306'],
    ['timed-out', null, '0x81000306'],
    ['server-busy', 600, '0x81000314'],
    ['passport-unavailable', 503, '0x80048820'],
    ['refused', 500, '0x81000314'],
    ['refused', 207, '0x81000304'],
    ['challenge-failed', 540, '540'],
    ['protocol-error', null, null],
    ['signed-in-elsewhere', null, null],
    ['requested', null, null],
  ] as const)('%s with %s shows the code %s', (reason, code, shown) => {
    expect(signedOutCode({ reason, code, detail: null })).toBe(shown);
  });

  it('tells an end that nobody asked for', () => {
    expect(signedOutUnasked({ reason: 'requested', code: null, detail: null })).toBe(false);
    expect(signedOutUnasked({ reason: 'cancelled', code: null, detail: null })).toBe(false);
    expect(signedOutUnasked({ reason: 'connection-lost', code: null, detail: null })).toBe(true);
  });
});

describe('refused requests', () => {
  it.each([
    [209, 'The server does not allow this display name. Please think of a different one. Error code: 0x81000324'],
    [216, 'This person is not on your list. Error code: 0x8100030a'],
    [777, 'The server refused that. Error code: 777'],
    [null, 'The server refused that.'],
  ])('%s', (code, sentence) => {
    expect(requestFailedSentence({ code })).toBe(sentence);
  });

  it('puts a failed command in words', () => {
    expect(commandErrorSentence({ kind: 'not-signed-in', code: null, detail: '' })).toBe(
      'That needs a signed-in account.',
    );
    expect(commandErrorSentence({ kind: 'failed', code: null, detail: 'EACCES' })).toContain('EACCES');
  });
});

describe('words for the model', () => {
  it('names every status and every step', () => {
    for (const status of statusCodes) expect(statusName(status)).not.toBe('');
    expect(choosableStatuses.map(statusName)).toEqual([
      'Online',
      'Busy',
      'Be Right Back',
      'Away',
      'On The Phone',
      'Out To Lunch',
      'Appear Offline',
    ]);
    for (const step of signInSteps) expect(text(`signIn.step.${step}`)).not.toBe('');
  });
});
