import type { ConnectionSettings } from '../../shared/connection-settings.ts';
import type { ConversationSettings } from '../../shared/conversation-settings.ts';
import type { AppearanceSettings, LookSettings, ServerSettings, Settings, ZoomStep } from '../../shared/settings.ts';
import type { LanguageChoice } from '../../shared/text/languages.ts';
import type { SettingsFile } from '../storage/settings-file.ts';
import type { EventStream } from './event-stream.ts';

/** The settings in use: kept in their file and told to every window and to whoever acts on them. */
export class AppSettings {
  readonly #stream: EventStream;
  readonly #file: SettingsFile;
  readonly #onChange: (now: Settings, before: Settings) => void;

  constructor(stream: EventStream, file: SettingsFile, onChange: (now: Settings, before: Settings) => void) {
    this.#stream = stream;
    this.#file = file;
    this.#onChange = onChange;
  }

  replace(settings: Settings): null {
    const before = this.#stream.state.settings;
    this.#file.save(settings);
    this.#stream.publish({ type: 'settingsChanged', settings });
    this.#onChange(settings, before);
    return null;
  }

  setServer(server: ServerSettings): null {
    return this.replace({ ...this.#stream.state.settings, server });
  }

  /** What was in use before stays at hand, for when that kind is chosen again. */
  setConnection(connection: ConnectionSettings): null {
    const { settings } = this.#stream.state;
    const before = [settings.connection, ...settings.otherConnections];
    const otherConnections = (['socks5', 'http-connect', 'http-gateway'] as const).flatMap((kind) =>
      kind === connection.kind ? [] : (before.find((one) => one.kind === kind) ?? []),
    );
    return this.replace({ ...settings, connection, otherConnections });
  }

  /** The user knows now that the program goes on in the tray. */
  setTrayExplained(): null {
    const { settings } = this.#stream.state;
    return this.replace({ ...settings, tray: { ...settings.tray, explained: true } });
  }

  /** The user has opened the welcome. */
  setGreeted(): null {
    const { settings } = this.#stream.state;
    return settings.welcome.greeted ? null : this.replace({ ...settings, welcome: { greeted: true } });
  }

  setZoom(zoom: ZoomStep): null {
    const { settings } = this.#stream.state;
    return settings.zoom === zoom ? null : this.replace({ ...settings, zoom });
  }

  setConversation(conversation: ConversationSettings): null {
    return this.replace({ ...this.#stream.state.settings, conversation });
  }

  setLanguage(language: LanguageChoice): null {
    return this.replace({ ...this.#stream.state.settings, language });
  }

  setLook(look: LookSettings): null {
    return this.replace({ ...this.#stream.state.settings, look });
  }

  setKeepHistory(keep: 'yes' | 'no'): null {
    return this.replace({ ...this.#stream.state.settings, history: { keep } });
  }

  setAppearance(appearance: AppearanceSettings): null {
    return this.replace({ ...this.#stream.state.settings, appearance });
  }
}
