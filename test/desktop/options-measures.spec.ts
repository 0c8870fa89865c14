/** The measured targets of the dialogs: options, advanced connection settings, "who has me", and the controls in them. */
import { type Measure, measureAll, of } from './measuring.ts';
import { test } from './support.ts';
import { openServerSettings, openWindow, signInToDemo } from './windows.ts';

test('the options have the places and controls of 7.5', async ({ launch }) => {
  const { app, window: page } = await launch();
  await signInToDemo(page);
  const options = await openWindow(app, page, 'options');
  await measureAll(options, of('dialog:options'));
  const onGeneral = /^(?:radio|check-box|label:disabled|group-caption|caption|caption-button|frame|face)$/;
  const control = (wanted: RegExp) => (measure: Measure) => wanted.test(measure.element);
  await measureAll(options, of('controls', control(/^edit$/)));
  await options.getByRole('tab', { name: 'General' }).click();
  await measureAll(options, of('controls', control(onGeneral)));
});

test('the advanced connection settings have the places of 7.5', async ({ launch }) => {
  const { app, window: page } = await launch();
  const settings = await openWindow(app, page, 'advanced-connection');
  await measureAll(settings, of('dialog:advanced-connection'));
});

test('the people who have me have the places of 7.5', async ({ launch }) => {
  const { app, window: page } = await launch();
  await signInToDemo(page);
  const people = await openWindow(app, page, 'who-has-me');
  await measureAll(people, of('dialog:who-has-me'));
});

test('buttons without a place of their own have the size of the dialogs', async ({ launch }) => {
  const { app, window: page } = await launch();
  const servers = await openServerSettings(app, page);
  await measureAll(
    servers,
    of('controls', (measure) => measure.element === 'push-button'),
  );
});
