import { basename } from 'node:path';
import type { CommandValue } from '../../shared/ipc.ts';
import { text } from '../../shared/text/text.ts';
import { readChosenFile, writeChosenFile } from './chosen-files.ts';
import { CommandRefusal } from './command-refusal.ts';
import type { EventStream } from './event-stream.ts';
import { type FileChooser, fileKind } from './file-chooser.ts';
import { formatTranscript, type Inspector } from './inspector.ts';
import { largestRecording, parseRecording, type RecordedSession, RecordingError, stepsIn } from './replay/recording.ts';
import { ReplayedSession, usualPause } from './replay/replay.ts';

/** Recorded sessions: what the inspector has kept goes to a file, and comes from a file into the windows. */
export class AppReplay {
  readonly #stream: EventStream;
  readonly #inspector: Inspector;
  readonly #onFault: (error: unknown) => void;
  #playing: ReplayedSession | null = null;
  #paused = false;
  /** Those that the replayed session opened. */
  readonly #conversations = new Set<string>();

  constructor(stream: EventStream, inspector: Inspector, onFault: (error: unknown) => void) {
    this.#stream = stream;
    this.#inspector = inspector;
    this.#onFault = onFault;
  }

  /** Null when no file was chosen. Throws CommandRefusal `file-unwritable`. */
  async export(chooser: FileChooser): Promise<CommandValue<'exportTranscript'>> {
    const { entries } = this.#inspector;
    const kind = fileKind('file.transcript.save', 'file.transcript', 'jsonl');
    const path = await chooser.save(kind, text('file.transcript.name'));
    if (path === null) return null;
    await writeChosenFile(path, formatTranscript(entries));
    return { file: basename(path) };
  }

  /**
   * Begins to show a recorded session in the windows. Null when no file was chosen. Throws CommandRefusal: `refused` while
   * somebody is signed in, `file-too-large`, `file-unreadable`, `not-a-transcript`.
   */
  async load(chooser: FileChooser): Promise<CommandValue<'loadTranscript'>> {
    this.#mustBeFree();
    const kind = fileKind('file.transcript.open', 'file.transcript', 'jsonl');
    const path = await chooser.open(kind);
    if (path === null) return null;
    const recording = readRecording(await readChosenFile(path, largestRecording));
    this.#mustBeFree();
    const file = basename(path);
    this.stop();
    const playing = new ReplayedSession(
      recording,
      {
        happened: (event) => {
          if (event.type === 'conversationOpened') this.#conversations.add(event.conversation.id);
          this.#stream.publish(event);
        },
        progressed: (position, total) =>
          this.#stream.publish({ type: 'replayChanged', replay: { file, position, total, paused: this.#paused } }),
        trace: this.#inspector.listener,
      },
      usualPause,
    );
    this.#playing = playing;
    this.#paused = false;
    const total = stepsIn(recording);
    this.#stream.publish({ type: 'replayChanged', replay: { file, position: 0, total, paused: false } });
    playing.play().catch(this.#onFault);
    return { file };
  }

  /** Stands still before the next line, or goes on; nothing when nothing is replayed. */
  pause(paused: boolean): null {
    const { replay } = this.#stream.state;
    if (this.#playing === null || replay === null) return null;
    this.#paused = paused;
    this.#playing.pause(paused);
    this.#stream.publish({ type: 'replayChanged', replay: { ...replay, paused } });
    return null;
  }

  /** Plays one line while it stands still. */
  step(): null {
    this.#playing?.step();
    return null;
  }

  /** Back to the signed-out window; nothing when nothing is replayed. */
  stop(): null {
    if (this.#playing === null) return null;
    this.#playing.stop();
    this.#playing = null;
    for (const conversation of this.#conversations) this.closeConversation(conversation);
    this.#stream.publish({ type: 'signedOut', end: { reason: 'requested', code: null, detail: null } });
    this.#stream.publish({ type: 'replayChanged', replay: null });
    return null;
  }

  /** The window of a replayed conversation was closed; false when it is none. */
  closeConversation(conversation: string): boolean {
    if (!this.#conversations.delete(conversation)) return false;
    this.#stream.publish({ type: 'conversationClosed', conversation });
    return true;
  }

  /** A replayed conversation was looked at; false when it is none. */
  readConversation(conversation: string): boolean {
    if (!this.#conversations.has(conversation)) return false;
    this.#stream.publish({ type: 'conversationRead', conversation });
    return true;
  }

  #mustBeFree(): void {
    const { messenger, replay } = this.#stream.state;
    if (replay === null && messenger.session.phase !== 'signed-out') {
      throw new CommandRefusal('refused', `the session is ${messenger.session.phase}`);
    }
  }
}

function readRecording(source: string): RecordedSession {
  try {
    return parseRecording(source);
  } catch (error) {
    if (error instanceof RecordingError) throw new CommandRefusal('not-a-transcript', error.message);
    throw error;
  }
}
