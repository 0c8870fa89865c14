import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Observation, observe } from './observe.ts';
import { type Cell, type Conformance, conformance, markdown, withTable } from './table.ts';

/**
 * Client commands by dialect, first and last, copied by hand from the fact book (00 section 4.2; CVQ and CHL from 20). A
 * command that a dialect answers with 502 or 715 is not there. LST and LSG of MSNP8 worked until November 2003.
 */
const fromClients: Readonly<Record<string, readonly [first: number, last: number]>> = {
  VER: [2, 12],
  USR: [2, 12],
  XFR: [2, 12],
  OUT: [2, 12],
  PNG: [2, 12],
  CHG: [2, 12],
  URL: [2, 12],
  BLP: [2, 12],
  INF: [2, 7],
  CVR: [2, 12],
  CVQ: [2, 12],
  SYN: [2, 12],
  GTC: [2, 12],
  REM: [2, 12],
  ADD: [2, 9],
  REA: [2, 9],
  ADC: [10, 12],
  SBP: [10, 12],
  LST: [2, 8],
  LSG: [7, 8],
  ADG: [7, 12],
  REG: [7, 12],
  RMG: [7, 12],
  PRP: [5, 12],
  SND: [2, 12],
  SDC: [5, 12],
  FND: [2, 7],
  PAG: [5, 8],
  PGD: [9, 12],
  CHL: [6, 12],
  QRY: [6, 12],
  IMS: [3, 12],
  GCF: [11, 12],
  UUX: [11, 12],
};

/** Server commands, from the summary of the fact book (20). */
const fromServers: Readonly<Record<string, readonly [first: number, last: number]>> = {
  VER: [2, 12],
  INF: [2, 7],
  CVR: [2, 12],
  CVQ: [2, 12],
  USR: [2, 12],
  XFR: [2, 12],
  OUT: [2, 12],
  QNG: [2, 12],
  SYN: [2, 12],
  LST: [2, 12],
  LSG: [7, 12],
  GTC: [2, 12],
  BLP: [2, 12],
  PRP: [5, 12],
  BPR: [5, 12],
  SBP: [10, 12],
  SBS: [11, 12],
  ADD: [2, 9],
  ADC: [10, 12],
  REM: [2, 12],
  ADG: [7, 12],
  REG: [7, 12],
  RMG: [7, 12],
  REA: [2, 9],
  CHG: [2, 12],
  NLN: [2, 12],
  ILN: [2, 12],
  FLN: [2, 12],
  UUX: [11, 12],
  UBX: [11, 12],
  GCF: [11, 12],
  GSB: [11, 12],
  LKP: [12, 12],
  CHL: [6, 12],
  QRY: [6, 12],
  RNG: [2, 12],
  URL: [2, 12],
  MSG: [2, 12],
  NOT: [5, 12],
  IPG: [6, 12],
  SND: [2, 12],
  SDC: [5, 12],
  FND: [2, 7],
  IMS: [3, 12],
};

/** What the messenger has no use for: servers send challenges unasked. */
const unsaidByClient = ['CHL'];
/** What the service has no reason to say: two that are unknown, and were never seen. */
const unsaidByService = ['GSB', 'LKP'];

/** What is said in conversations, in every dialect (fact book 30 section 2). */
const toSwitchboards = ['USR', 'ANS', 'CAL', 'MSG', 'OUT'];
const fromSwitchboards = ['USR', 'ANS', 'IRO', 'CAL', 'JOI', 'BYE', 'MSG', 'ACK', 'NAK', 'OUT'];

let observed: Observation;
let tables: Conformance;
beforeAll(async () => {
  observed = await observe();
  tables = conformance(observed);
}, 120_000);

/** Numbers of the dialects in which somebody does something with a command. */
function where(command: string, part: keyof Cell, server: keyof Conformance = 'notification'): readonly number[] {
  const cells = tables[server].find((row) => row.command === command)?.cells ?? [];
  return cells.flatMap((cell, index) => (cell[part] ? [index + 2] : []));
}

function range([first, last]: readonly [number, number]): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

describe('both sides speak what the fact book lists', () => {
  it('and nothing else', () => {
    const listed = new Set([...Object.keys(fromClients), ...Object.keys(fromServers)]);
    expect(tables.notification.map(({ command }) => command)).toEqual([...listed].sort());
    for (const { command } of tables.notification) {
      if (!(command in fromClients)) expect(where(command, 'serviceReads'), command).toEqual([]);
      if (!(command in fromServers)) expect(where(command, 'clientReads'), command).toEqual([]);
    }
  });

  it.each(Object.entries(fromClients))('client command %s in MSNP%j', (command, dialects) => {
    expect(where(command, 'serviceReads')).toEqual(range(dialects));
    const said = unsaidByClient.includes(command) ? [] : range(command === 'CVR' ? [8, 12] : dialects);
    expect(where(command, 'clientSends')).toEqual(said);
  });

  it.each(Object.entries(fromServers))('server command %s in MSNP%j', (command, dialects) => {
    expect(where(command, 'clientReads')).toEqual(range(dialects));
    expect(where(command, 'serviceSends')).toEqual(unsaidByService.includes(command) ? [] : range(dialects));
  });

  it('and were never seen to send what they do not define', () => {
    expect([...observed.notification.client.keys()].filter((command) => !(command in fromClients))).toEqual([]);
    expect([...observed.notification.service.keys()].filter((command) => !(command in fromServers))).toEqual([]);
  });
});

describe('both sides speak in conversations what the fact book lists', () => {
  const all = range([2, 12]);

  it('and nothing else', () => {
    const listed = [...new Set([...toSwitchboards, ...fromSwitchboards])].sort();
    expect(tables.switchboard.map(({ command }) => command)).toEqual(listed);
    expect([...observed.switchboard.client.keys()].sort()).toEqual([...toSwitchboards].sort());
  });

  it.each(toSwitchboards)('client command %s', (command) => {
    expect(where(command, 'serviceReads', 'switchboard')).toEqual(all);
    expect(where(command, 'clientSends', 'switchboard')).toEqual(all);
  });

  it.each(fromSwitchboards)('switchboard command %s', (command) => {
    expect(where(command, 'clientReads', 'switchboard')).toEqual(all);
    // Switchboards just close, and the first dialect asks for no confirmation.
    const said = { OUT: [], ACK: range([3, 12]) }[command] ?? all;
    expect(where(command, 'serviceSends', 'switchboard')).toEqual(said);
  });
});

describe('the tables in README.md', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

  it('is up to date (npm run conformance -- --write)', () => {
    expect(withTable(readme, markdown(tables))).toBe(readme);
  });

  it('needs its place', () => {
    expect(() => withTable('# Nudge\n', '| x |')).toThrow('README.md lacks the marks');
  });
});
