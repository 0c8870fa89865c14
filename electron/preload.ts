import { contextBridge } from 'electron';

contextBridge.exposeInMainWorld('nudge', {});
