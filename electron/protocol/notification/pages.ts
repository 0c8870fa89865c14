import { type Definition, transactionId } from '../command/definition.ts';
import { FieldProblem } from '../command/field-reader.ts';
import type { Dialect } from '../dialect.ts';
import { decodeText, encodeText } from '../octets.ts';
import { elementAt, readXml, type XmlElement } from '../xml.ts';
import type { FromClient } from './message-maps.ts';
import { phoneLocations } from './message-parts.ts';

function carriesPayload(command: string): (dialect: Dialect) => boolean {
  return (dialect) => dialect.clientPayloads.includes(command);
}

const escaped = /[&;<>^]/g;
const unsendable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** `& ; < > ^` as character references (fact book 20, PAG / PGD); what XML cannot carry is left out. */
function escapePage(text: string): string {
  return text
    .replace(unsendable, '')
    .replace(escaped, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`);
}

/** The payload has no root element of its own. */
function parsePage(payload: Uint8Array): XmlElement {
  const page = readXml(`<page>${decodeText(payload)}</page>`);
  if (page === null) {
    throw new FieldProblem('the page is no XML');
  }
  return page;
}

function textOf(page: XmlElement): string {
  return elementAt(page, 'TEXT')?.text ?? '';
}

/** A page to a mobile device, MSNP5-8. */
export const clientPage: Definition<FromClient<'PAG'>> = {
  spokenIn: carriesPayload('PAG'),
  parse: (reader) => ({
    command: 'PAG',
    trid: reader.number(transactionId),
    handle: reader.word('handle'),
    text: textOf(parsePage(reader.payload)),
  }),
  format: (message) => ({
    fields: [message.trid, message.handle],
    payload: encodeText(`<TEXT xml:space="preserve">${escapePage(message.text)}</TEXT>`),
  }),
};

/** A page to a device of the contact's, from MSNP9. */
export const clientDevicePage: Definition<FromClient<'PGD'>> = {
  spokenIn: carriesPayload('PGD'),
  parse(reader) {
    const trid = reader.number(transactionId);
    const handle = reader.word('handle');
    const device = reader.number('device');
    const page = parsePage(reader.payload);
    const place = elementAt(page, 'PHONE/LOC')?.text;
    const location = phoneLocations.find((name) => name === place);
    const number = elementAt(page, 'PHONE/NUM')?.text ?? '';
    return {
      command: 'PGD',
      trid,
      handle,
      device,
      phone: location === undefined ? null : { location, number },
      text: textOf(page),
    };
  },
  format(message) {
    const { phone } = message;
    const to =
      phone === null ? '' : `<PHONE pri="1"><LOC>${phone.location}</LOC><NUM>${escapePage(phone.number)}</NUM></PHONE>`;
    const text = `<TEXT xml:space="preserve" enc="utf-8">${escapePage(message.text)}</TEXT>`;
    return { fields: [message.trid, message.handle, message.device], payload: encodeText(`${to}${text}`) };
  },
};
