/** Three real apps, each with a profile of its own, talk to each other through a service of their own. */
import { expect, type Page } from '@playwright/test';
import { isolated } from '../../renderer/controls/isolated.ts';
import type { DialectName } from '../../shared/model.ts';
import { text } from '../../shared/text/text.ts';
import { say, theConversation } from './conversations.ts';
import { alice, bob, carol, type ServiceProcess, startServiceProcess } from './service-process.ts';
import { type Nudge, test } from './support.ts';
import { type Credentials, chooseServer, expectSignedIn, signIn, stateOf } from './windows.ts';

let service: ServiceProcess;
test.beforeEach(async () => {
  service = await startServiceProcess();
});
test.afterEach(() => service.stop());

async function signedIn(launch: () => Promise<Nudge>, who: Credentials, ceiling: DialectName): Promise<Nudge> {
  const nudge = await launch();
  await chooseServer(nudge.app, nudge.window, { ...service, ceiling });
  await signIn(nudge.window, who);
  await expectSignedIn(nudge.window);
  return nudge;
}

function messages(page: Page) {
  return page.locator('[data-part=message]');
}

/** Whatever was said in the one conversation of an app, with the fate of each. */
async function fates(main: Page): Promise<readonly (readonly [string, string])[]> {
  const { conversations } = (await stateOf(main)).messenger;
  return Object.values(conversations).flatMap(({ entries }) =>
    entries.flatMap((entry) =>
      entry.kind === 'message' && entry.own ? [[entry.text, entry.delivery?.state ?? ''] as const] : [],
    ),
  );
}

for (const dialect of ['MSNP2', 'MSNP11'] as const) {
  test(`${dialect}: text, fonts, emoticons, typing, a nudge, a third person, and one who is cut off`, async ({
    launch,
  }) => {
    test.setTimeout(240_000);
    const first = await signedIn(launch, alice, dialect);
    const second = await signedIn(launch, bob, dialect);
    const bobRow = first.window.locator(`[data-part=contact-row][data-handle="${bob.handle}"]`);
    await expect(bobRow).toHaveAttribute('data-kind', 'online');

    await bobRow.dblclick();
    const alices = await theConversation(first.app);
    const [bobs] = await Promise.all([
      theConversation(second.app),
      say(alices, 'hello <b>Bob</b> :) see http://example.com'),
    ]);
    const heard = messages(bobs).first();
    await expect(heard.locator('[data-part=message-sender]')).toContainText('Alice');
    await expect(heard.locator('[data-part=message-text]')).toContainText('hello <b>Bob</b>');
    await expect(heard.locator('[data-part=emoticon]')).toHaveCount(1);
    await expect(heard.locator('[data-part=link]')).toHaveText('http://example.com');

    // Fonts and colours travel as the writer chose them.
    await alices.getByRole('button', { name: text('conversation.font') }).click();
    const fonts = alices.locator('[data-part=font-dialog]');
    await expect(fonts).toBeVisible();
    await alices.keyboard.press('Escape');
    const { settings } = await stateOf(second.window);
    const format = { ...settings.conversation.format, font: 'Comic Sans MS', bold: true, colour: '#c00080' };
    await bobs.evaluate((wish) => window.nudge.command('setConversationSettings', wish), {
      ...settings.conversation,
      format,
    });
    await expect(bobs.locator('[data-part=input]')).toHaveCSS('font-weight', '700');
    await bobs.locator('[data-part=input]').pressSequentially('hi');
    await expect(alices.locator('[data-part=status-bar]')).toHaveText(text('conversation.typing', { name: 'Bob' }));
    await bobs.keyboard.press('Enter');
    const answer = messages(alices).nth(1).locator('[data-part=message-text]');
    await expect(answer).toHaveText('hi');
    await expect(answer).toHaveCSS('font-weight', '700');
    await expect(answer).toHaveCSS('color', 'rgb(192, 0, 128)');
    await expect.poll(() => fates(second.window)).toEqual([['hi', 'delivered']]);

    await alices.getByRole('button', { name: text('conversation.nudge'), exact: true }).click();
    await expect(bobs.locator('[data-part=nudge]')).toContainText(
      text('conversation.nudgeReceived', { name: isolated('Alice') }),
    );
    await expect(alices.locator('[data-part=nudge]')).toContainText(text('conversation.nudgeSent'));

    // A third one comes, whom nobody had on a list.
    const third = await signedIn(launch, carol, dialect);
    await alices.locator('[data-part=toolbar]').getByRole('button', { name: 'Invite' }).click();
    const invite = alices.locator('[data-part=invite-dialog]');
    await invite.locator('input[type=text]').fill(carol.handle);
    await invite.getByRole('button', { name: text('button.ok') }).click();
    await expect(alices.locator('[data-part=participants]')).toContainText('Carol');
    await expect(bobs.locator('[data-part=notice]').filter({ hasText: 'Carol' })).toHaveCount(1);
    const [carols] = await Promise.all([theConversation(third.app), say(bobs, 'welcome, Carol')]);
    await expect(messages(carols)).toContainText(['welcome, Carol']);
    await say(carols, 'thanks (K)');
    await expect(messages(alices).last()).toContainText('thanks');
    await expect(messages(bobs).last()).toContainText('thanks');
    await alices.screenshot({ path: `out/pictures/talking-group-${dialect}.png` });

    // Carol's program dies in mid-conversation: the others see her go, and go on.
    third.app.process().kill('SIGKILL');
    await expect(alices.locator('[data-part=participants]')).not.toContainText('Carol');
    await expect(
      bobs.locator('[data-part=notice]').filter({ hasText: text('conversation.left', { name: isolated('Carol') }) }),
    ).toHaveCount(1);
    await say(alices, 'still there?');
    await expect(messages(bobs).last()).toContainText('still there?');
    await expect.poll(async () => (await fates(first.window)).at(-1)).toEqual(['still there?', 'delivered']);
    await alices.screenshot({ path: `out/pictures/talking-${dialect}.png` });

    // Bob's too: what Alice says then is not lost, and it says so.
    second.app.process().kill('SIGKILL');
    await expect(bobRow).toHaveAttribute('data-kind', 'offline');
    await say(alices, 'anybody?');
    await expect(alices.locator('[data-part=message-failure]')).toContainText('Not delivered');
    await expect.poll(async () => (await fates(first.window)).at(-1)).toEqual(['anybody?', 'failed']);
    await alices.screenshot({ path: `out/pictures/talking-alone-${dialect}.png` });
  });
}
