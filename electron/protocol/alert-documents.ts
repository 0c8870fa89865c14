import { escapeXml } from './xml.ts';

/** An alert as a service writes it (fact book 20, NOT). */
export interface WritableAlert {
  /** Decimal, both of the notification and of its message. */
  readonly id: string;
  /** Passport site: 0 stocks, 1 calendar, 45705 spaces. */
  readonly siteId: string;
  /** Where the two links begin. */
  readonly siteUrl: string;
  /** The account it is for, and its Passport number in two halves of 32 bits. */
  readonly handle: string;
  readonly memberHigh: number;
  readonly memberLow: number;
  readonly actionUrl: string;
  readonly optionsUrl: string;
  readonly category: string;
  readonly text: string;
}

/** A message from a mobile device as a service writes it (fact book 20, IPG). */
export interface WritablePage {
  readonly id: string;
  readonly siteUrl: string;
  /** Whose device it comes from. */
  readonly from: string;
  /** Whom it is for. */
  readonly handle: string;
  readonly text: string;
}

/** Passport site of mobile messages. */
const mobileSite = '111100400';

/** `<NAME key="value" …` without its end. */
function start(name: string, attributes: Readonly<Record<string, string>>): string {
  return `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('')}`;
}

function hexadecimal(number: number): string {
  return `0x${number.toString(16).toUpperCase().padStart(8, '0')}`;
}

function lines(...all: readonly string[]): string {
  return all.map((line) => `${line}\r\n`).join('');
}

/** The document of NOT, as the fact book shows it: each element of the message on a line of its own. */
export function writeAlert(alert: WritableAlert): string {
  const { id, siteId, siteUrl, handle } = alert;
  const pid = `${hexadecimal(alert.memberHigh)}:${hexadecimal(alert.memberLow)}`;
  return lines(
    `${start('NOTIFICATION', { ver: '1', id, siteid: siteId, siteurl: siteUrl })}>`,
    `  ${start('TO', { pid, name: handle, email: handle })}><VIA agent="messenger"/></TO>`,
    `  ${start('MSG', { pri: '1', id })}>`,
    `    ${start('ACTION', { url: alert.actionUrl })}/>`,
    `    ${start('SUBSCR', { url: alert.optionsUrl })}/>`,
    `    ${start('CAT', { id: alert.category })}/>`,
    `    <BODY lang="1033" icon="alerticon_32x32.png"><TEXT>${escapeXml(alert.text)}</TEXT></BODY>`,
    '  </MSG>',
    '</NOTIFICATION>',
  );
}

/** The document of IPG. */
export function writePage({ id, siteUrl, from, handle, text }: WritablePage): string {
  return lines(
    `${start('NOTIFICATION', { ver: '1', id, siteid: mobileSite, siteurl: siteUrl })}>`,
    `  ${start('TO', { name: handle, email: handle })}><VIA agent="messenger"/></TO>`,
    `  ${start('FROM', { name: from })}/>`,
    `  ${start('MSG', { pri: '1', id })}><BODY lang="1033"><TEXT>${escapeXml(text)}</TEXT></BODY></MSG>`,
    '</NOTIFICATION>',
  );
}
