import { expect, it } from 'vitest';
import { readCommandLine } from '../../electron/desktop/command-line.ts';

it.each([
  ['nothing', [], { profile: null, stepTimeout: null }],
  ['two words', ['--profile', '/p/q r'], { profile: '/p/q r', stepTimeout: null }],
  ['one word', ['--profile=/p'], { profile: '/p', stepTimeout: null }],
  ['the last one of several', ['--profile', '/p', '--profile=/q'], { profile: '/q', stepTimeout: null }],
  [
    "Chromium's own switches",
    ['--no-sandbox', '.', '--lang=de', '--profile', '/p'],
    { profile: '/p', stepTimeout: null },
  ],
  ['a switch of almost that name', ['--profile-directory=Default'], { profile: null, stepTimeout: null }],
  ['a switch without its value', ['--profile'], { profile: null, stepTimeout: null }],
  ['an empty value', ['--profile='], { profile: null, stepTimeout: null }],
  ['a time', ['--step-timeout', '1500'], { profile: null, stepTimeout: 1500 }],
  ['a senseless time', ['--step-timeout=soon'], { profile: null, stepTimeout: null }],
  ['no time at all', ['--step-timeout', '0'], { profile: null, stepTimeout: null }],
])('the command line with %s', (_what, switches, expected) => {
  expect(readCommandLine(['/usr/bin/nudge', ...switches])).toEqual({ ...expected, stillDemo: false });
});

it('the command line with a demo that stands still', () => {
  expect(readCommandLine(['/usr/bin/nudge', '--still-demo'])).toMatchObject({ stillDemo: true });
});
