import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type {
  Conversation,
  ConversationEntry,
  ConversationEvent,
  Delivery,
  Participant,
} from '../../../shared/conversation.ts';
import { historyWords } from '../../../shared/history-words.ts';
import { firstIdAt } from './entry-id.ts';
import { inTransaction } from './history-database.ts';
import { integer, integerOrNull, type Row, words } from './rows.ts';

/** Who a conversation is with: what of it the history keeps. */
export type Circle = Pick<Conversation, 'id' | 'peer' | 'participants'>;

/** The words of a message as the index has them. */
export function indexed(text: string): string {
  return historyWords(text)
    .map(({ word }) => word)
    .join(' ');
}

interface StoredConversation {
  readonly id: number;
  readonly peer: number | null;
  readonly last: number;
}

/** Writes what happens into one account's history. Everything throws what node:sqlite throws. */
export class Recorder {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /**
   * What waited when the program ended has failed, and so has of what was sent that of which it was still open whether it
   * arrived: `undelivered` are the ids. The rest of what was sent stays so: with MSNP2, and with nudges, nobody says more.
   */
  endFormerRun(undelivered: readonly string[]): void {
    const failed = `UPDATE entries SET delivery = 'failed', why = 'program-ended', code = NULL`;
    inTransaction(this.#database, () => {
      this.#run(`${failed} WHERE delivery = 'waiting'`);
      for (const id of undelivered) this.#run(`${failed} WHERE uuid = ? AND delivery = 'sent'`, id);
    });
  }

  /** One event; `circle` is its conversation after it, null when it is not open any more. On the disk when it returns. */
  record(event: ConversationEvent, circle: Circle | null): void {
    switch (event.type) {
      case 'conversationOpened':
        inTransaction(this.#database, () => {
          for (const entry of event.conversation.entries) this.add(entry, event.conversation);
        });
        break;
      case 'entryAdded':
        if (circle !== null) inTransaction(this.#database, () => this.add(event.entry, circle));
        break;
      case 'participantJoined':
        if (circle !== null) inTransaction(this.#database, () => this.#joined(event.participant, circle));
        break;
      case 'deliveryChanged':
        this.#deliver(event.entry, event.delivery);
        break;
      case 'entryDropped':
      case 'participantLeft':
      case 'conversationClosed':
      case 'typingChanged':
      case 'conversationRead':
        break;
    }
  }

  knows(from: string, remoteId: string): boolean {
    const row = this.#row(
      `SELECT 1 FROM entries JOIN speakers ON speakers.id = entries.speaker
       WHERE entries.remote_id = ? AND entries.own = 0 AND speakers.handle = ?`,
      remoteId,
      from,
    );
    return row !== undefined;
  }

  /**
   * Puts an entry in; one that is known (it was not delivered, and another window offers it again) stays where it was
   * said first. To be called within a transaction.
   */
  add(entry: ConversationEntry, circle: Circle): void {
    if (this.#row('SELECT 1 FROM entries WHERE uuid = ?', entry.id) !== undefined) {
      if (entry.kind !== 'notice' && entry.delivery !== null) this.#deliver(entry.id, entry.delivery);
      return;
    }
    const conversation = this.#conversation(circle, entry.at);
    const id = this.#freeId(entry.at, conversation);
    const circleWord = conversation.peer === null ? `#c${conversation.id}` : `#p${conversation.peer}`;
    this.#insert(id, entry, conversation.id, circleWord);
    const isMessage = entry.kind === 'message';
    if (isMessage)
      this.#run('INSERT INTO search (rowid, words, circle) VALUES (?, ?, ?)', id, indexed(entry.text), circleWord);
    this.#run(
      'UPDATE conversations SET messages = messages + ?, first = min(first, ?), last = max(last, ?) WHERE id = ?',
      isMessage ? 1 : 0,
      id,
      id,
      conversation.id,
    );
    if (entry.kind !== 'notice' && !entry.own) this.#person(entry.from, entry.name, entry.at);
  }

  #insert(id: number, entry: ConversationEntry, conversation: number, circle: string): void {
    const uttered = entry.kind === 'notice' ? null : entry;
    const message = entry.kind === 'message' ? entry : null;
    this.#run(
      `INSERT INTO entries (id, uuid, conversation, at, kind, circle, own, speaker, text, format, automatic,
         delivery, why, code, remote_id, notice)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      entry.id,
      conversation,
      entry.at,
      entry.kind,
      circle,
      uttered?.own ? 1 : 0,
      uttered === null ? null : this.#speaker(uttered.from, uttered.name),
      message?.text ?? null,
      message === null || message.format === null ? null : this.#format(JSON.stringify(message.format)),
      message?.automatic ? 1 : 0,
      uttered?.delivery?.state ?? null,
      uttered?.delivery?.why ?? null,
      uttered?.delivery?.code ?? null,
      uttered?.remoteId ?? null,
      entry.kind === 'notice' ? JSON.stringify(entry.notice) : null,
    );
  }

  #deliver(uuid: string, { state, why, code }: Delivery): void {
    this.#run('UPDATE entries SET delivery = ?, why = ?, code = ? WHERE uuid = ?', state, why, code, uuid);
  }

  /** Somebody came into a conversation of which there is something already. */
  #joined(participant: Participant, circle: Circle): void {
    const row = this.#row('SELECT id FROM conversations WHERE uuid = ?', circle.id);
    if (row === undefined) return;
    const id = integer(row, 'id');
    const person = this.#person(participant.handle, participant.name, 0);
    this.#run('INSERT OR IGNORE INTO participants (conversation, person) VALUES (?, ?)', id, person);
    if (circle.peer === null) this.#run('UPDATE conversations SET peer = NULL WHERE id = ?', id);
  }

  #conversation(circle: Circle, at: number): StoredConversation {
    const known = this.#row('SELECT id, peer, last FROM conversations WHERE uuid = ?', circle.id);
    if (known !== undefined)
      return { id: integer(known, 'id'), peer: integerOrNull(known, 'peer'), last: integer(known, 'last') };
    const people = circle.participants.map(({ handle, name }) => ({ handle, id: this.#person(handle, name, at) }));
    const peer = people.find(({ handle }) => handle === circle.peer)?.id ?? null;
    const first = firstIdAt(at);
    const insert = 'INSERT INTO conversations (uuid, peer, first, last) VALUES (?, ?, ?, ?)';
    const id = this.#added(insert, circle.id, peer, first, first);
    for (const person of people)
      this.#run('INSERT OR IGNORE INTO participants (conversation, person) VALUES (?, ?)', id, person.id);
    return { id, peer, last: first - 1 };
  }

  /** The next free id at that time; never before what was said in the conversation already, though the clock went back. */
  #freeId(at: number, { last }: StoredConversation): number {
    let id = Math.max(firstIdAt(at), last + 1);
    while (this.#row('SELECT 1 FROM entries WHERE id = ?', id) !== undefined) id += 1;
    return id;
  }

  /** The person's id. `at`: when they were called so; the latest name stays. */
  #person(handle: string, name: string, at: number): number {
    const known = this.#row('SELECT id, name, named_at FROM people WHERE handle = ?', handle);
    if (known === undefined)
      return this.#added(
        'INSERT INTO people (handle, name, named_at) VALUES (?, ?, ?)',
        handle,
        name || handle,
        name === '' ? 0 : at,
      );
    const id = integer(known, 'id');
    if (name !== '' && name !== words(known, 'name') && at >= integer(known, 'named_at'))
      this.#run('UPDATE people SET name = ?, named_at = ? WHERE id = ?', name, at, id);
    return id;
  }

  #speaker(handle: string, name: string): number {
    const known = this.#row('SELECT id FROM speakers WHERE handle = ? AND name = ?', handle, name);
    if (known !== undefined) return integer(known, 'id');
    return this.#added('INSERT INTO speakers (handle, name) VALUES (?, ?)', handle, name);
  }

  #format(format: string): number {
    const known = this.#row('SELECT id FROM formats WHERE format = ?', format);
    if (known !== undefined) return integer(known, 'id');
    return this.#added('INSERT INTO formats (format) VALUES (?)', format);
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #row(sql: string, ...values: readonly (string | number | null)[]): Row | undefined {
    return this.#statement(sql).get(...values);
  }

  /** Runs an INSERT; gives the id of the new row. */
  #added(sql: string, ...values: readonly (string | number | null)[]): number {
    return Number(this.#statement(sql).run(...values).lastInsertRowid);
  }

  #run(sql: string, ...values: readonly (string | number | null)[]): void {
    this.#statement(sql).run(...values);
  }
}
