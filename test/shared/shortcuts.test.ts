import { afterEach, describe, expect, it } from 'vitest';
import {
  ariaShortcut,
  controlName,
  isPressed,
  type Platform,
  type Pressed,
  type Shortcut,
  shortcutName,
  shortcuts,
} from '../../shared/shortcuts.ts';
import { type LanguageCode, languageCodes, languages } from '../../shared/text/languages.ts';
import { setLanguage, text } from '../../shared/text/text.ts';

afterEach(() => setLanguage(languages.en));

const { save, undo, rename, forget, send, findNext, leave, options } = shortcuts;
const remove = shortcuts.delete;

function press(key: string, held = ''): Pressed {
  const [ctrlKey, metaKey, shiftKey, altKey] = ['ctrl', 'meta', 'shift', 'alt'].map((one) => held.includes(one));
  return { key, ctrlKey: !!ctrlKey, metaKey: !!metaKey, shiftKey: !!shiftKey, altKey: !!altKey };
}

describe('the names of keys', () => {
  it.each<[LanguageCode, readonly string[]]>([
    ['en', ['Ctrl+S', 'Del', 'Enter', 'Shift+Enter', 'Esc', 'F2']],
    ['de', ['Strg+S', 'Entf', 'Eingabe', 'Umschalt+Eingabe', 'Esc', 'F2']],
    ['fr', ['Ctrl+S', 'Suppr', 'Entrée', 'Maj+Entrée', 'Échap', 'F2']],
    ['es', ['Ctrl+S', 'Supr', 'Intro', 'Mayús+Intro', 'Esc', 'F2']],
    ['it', ['Ctrl+S', 'Canc', 'Invio', 'Maiusc+Invio', 'Esc', 'F2']],
    ['pt', ['Ctrl+S', 'Delete', 'Enter', 'Shift+Enter', 'Esc', 'F2']],
  ])('in %s', (code, names) => {
    setLanguage(languages[code]);
    expect([save, remove, send, findNext, leave, rename].map((keys) => shortcutName(keys, 'win32'))).toEqual(names);
    expect(shortcutName(save, 'linux')).toBe(names[0]);
  });

  it.each(languageCodes)('on a Mac are its signs, in %s too', (code) => {
    setLanguage(languages[code]);
    expect([save, remove, forget, send, findNext, leave, rename].map((keys) => shortcutName(keys, 'darwin'))).toEqual([
      '⌘S',
      '⌫',
      '⌦',
      '↩',
      '⇧↩',
      '⎋',
      'F2',
    ]);
    expect(controlName('darwin')).toBe('⌘');
  });

  it('stand in tips', () => {
    setLanguage(languages.de);
    expect(text('conversation.sendTip', { key: shortcutName(send, 'win32') })).toBe('Nachricht senden (Eingabe)');
    expect(controlName('linux')).toBe('Strg');
  });

  it.each<[Shortcut, Platform, string]>([
    [save, 'win32', 'Control+S'],
    [save, 'darwin', 'Meta+S'],
    [remove, 'linux', 'Delete'],
    [remove, 'darwin', 'Backspace'],
    [findNext, 'linux', 'Shift+Enter'],
  ])('for screen readers, %j on %s', (keys, platform, name) => {
    setLanguage(languages.de);
    expect(ariaShortcut(keys, platform)).toBe(name);
  });
});

describe('keys that are pressed', () => {
  it.each<[Shortcut, Pressed, Platform, boolean]>([
    [undo, press('z', 'ctrl'), 'win32', true],
    [undo, press('Z', 'ctrl'), 'linux', true],
    [undo, press('z', 'meta'), 'linux', false],
    [undo, press('z', 'meta'), 'darwin', true],
    [undo, press('z', 'ctrl'), 'darwin', false],
    [undo, press('z', 'ctrl meta'), 'win32', false],
    [undo, press('z', 'ctrl shift'), 'win32', false],
    [undo, press('z', 'ctrl alt'), 'win32', false],
    [undo, press('z'), 'win32', false],
    [remove, press('Delete'), 'win32', true],
    [remove, press('Backspace'), 'win32', false],
    [remove, press('Backspace'), 'darwin', true],
    [forget, press('Backspace'), 'darwin', false],
    [forget, press('Delete'), 'darwin', true],
    [findNext, press('Enter', 'shift'), 'win32', true],
    [findNext, press('Enter'), 'win32', false],
    [send, press('Enter', 'ctrl'), 'win32', false],
    [rename, press('F2'), 'linux', true],
    [options, press(',', 'ctrl'), 'win32', false],
    [options, press(',', 'meta'), 'darwin', true],
  ])('%j by %j on %s: %s', (keys, pressed, platform, is) => {
    expect(isPressed(keys, pressed, platform)).toBe(is);
  });
});
