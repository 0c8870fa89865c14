import { join } from 'node:path';
import { type AppState, initialAppState, reduceApp } from '../../../shared/app.ts';
import type { CommandValue } from '../../../shared/ipc.ts';
import type { Scene } from '../../../shared/scenes/scene.ts';
import { formerConversations } from '../../../shared/scenes/scene-conversation.ts';
import { sceneEvents } from '../../../shared/scenes/scene-events.ts';
import type { TraceEntry } from '../../net/trace.ts';
import { formatCtt } from '../../storage/contact-files/ctt.ts';
import { compareWithList, parseContactFile } from '../../storage/contact-files/preview.ts';
import { Drafts } from '../../storage/drafts.ts';
import { History } from '../../storage/history/history.ts';
import { Undelivered } from '../../storage/undelivered.ts';
import { AppHistory } from '../app-history.ts';
import { EventStream } from '../event-stream.ts';
import { Inspector } from '../inspector.ts';
import type { CommandHandlers } from '../ipc.ts';
import { builtLicences } from '../licences.ts';

/** What is behind the windows of one picture in place of the messenger: nothing can be done, only seen. */
export class SceneSet {
  readonly stream: EventStream;
  readonly #history: History;
  readonly #records: AppHistory;
  readonly #inspector: Inspector;
  #wireTime = 0;
  #contactFile: Scene['contactFile'] = null;

  /** The history of the scene stands in the folder until the picture is made. */
  constructor(version: string, folder: string) {
    this.stream = new EventStream({ ...initialAppState, version });
    const onProblem = () => undefined;
    this.#history = new History({ folder: join(folder, 'history'), keep: () => 'yes', onProblem });
    const drafts = new Drafts({ folder: join(folder, 'drafts'), onDisk: () => false, onProblem });
    const undelivered = new Undelivered({ folder: null, onProblem });
    this.#records = new AppHistory(this.stream, this.#history, drafts, undelivered);
    this.#inspector = new Inspector(
      () => '',
      () => undefined,
      () => this.#wireTime,
    );
  }

  /** Lets everything in the scene come about. */
  play(scene: Scene): void {
    for (const event of sceneEvents(scene, this.stream.state.settings)) this.stream.publish(event);
    for (const entry of scene.recorded) this.hear(entry);
    for (const conversation of formerConversations(scene)) {
      const opened = { type: 'conversationOpened', conversation } as const;
      const { messenger }: AppState = reduceApp(this.stream.state, opened);
      this.#history.record(scene.me.handle, opened, messenger);
    }
    this.#contactFile = scene.contactFile;
  }

  /** Lets the inspector hear what travelled, at the time that it says. */
  readonly hear = (entry: TraceEntry): void => {
    this.#wireTime = entry.t * 1000;
    this.#inspector.listener(entry);
  };

  /** What the windows may ask. */
  readonly answers = {
    snapshot: () => this.stream.snapshot(),
    earlierEntries: () => [],
    readConversation: () => null,
    historyPeople: () => this.#records.people(),
    historyDays: (wish) => this.#records.days(wish),
    historyEntries: (wish) => this.#records.entries(wish),
    historySearch: (wish) => this.#records.search(wish),
    inspectorSnapshot: () => this.#inspector.snapshot(),
    previewImport: () => this.#preview(),
    licences: () => builtLicences(),
  } satisfies Partial<CommandHandlers>;

  /** Lets go of the files. */
  end(): void {
    this.#history.close();
  }

  #preview(): CommandValue<'previewImport'> {
    const { me, contacts } = this.stream.state.messenger;
    if (this.#contactFile === null) return null;
    const { format, contacts: filed } = parseContactFile(formatCtt(this.#contactFile.addresses));
    const entries = compareWithList(filed, contacts, me?.handle ?? '');
    return { file: this.#contactFile.name, format, privacy: null, entries };
  }
}
