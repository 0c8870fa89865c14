/** Hands the typed bridge to the page, and nothing else. */
import { contextBridge, ipcRenderer } from 'electron';
import {
  type Bridge,
  commandChannel,
  type EventBatch,
  eventChannel,
  type InspectedBatch,
  inspectorChannel,
  misspellingChannel,
  soundChannel,
} from '../shared/ipc.ts';
import type { Misspelling } from '../shared/menus/misspelling.ts';
import { platformOf } from '../shared/shortcuts.ts';
import type { SoundName } from '../shared/sounds.ts';

const { platform } = process;

const bridge: Bridge = {
  command: (name, argument) => ipcRenderer.invoke(commandChannel, name, argument),
  onEvents(listener) {
    const hear = (_event: unknown, batch: EventBatch) => listener(batch);
    ipcRenderer.on(eventChannel, hear);
    return () => ipcRenderer.off(eventChannel, hear);
  },
  onInspected(listener) {
    const hear = (_event: unknown, batch: InspectedBatch) => listener(batch);
    ipcRenderer.on(inspectorChannel, hear);
    return () => ipcRenderer.off(inspectorChannel, hear);
  },
  onSound(listener) {
    const hear = (_event: unknown, sound: SoundName) => listener(sound);
    ipcRenderer.on(soundChannel, hear);
    return () => ipcRenderer.off(soundChannel, hear);
  },
  onMisspelling(listener) {
    const hear = (_event: unknown, misspelling: Misspelling) => listener(misspelling);
    ipcRenderer.on(misspellingChannel, hear);
    return () => ipcRenderer.off(misspellingChannel, hear);
  },
  platform: platformOf(platform),
};

contextBridge.exposeInMainWorld('nudge', bridge);
