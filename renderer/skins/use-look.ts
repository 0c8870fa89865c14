import { useMemo, useSyncExternalStore } from 'react';
import type { EraName } from '../../shared/skins/era.ts';
import { type Look, lookOf } from '../../shared/skins/look.ts';
import type { Structure } from '../../shared/skins/structure.ts';
import { useApp } from '../state/app-store.ts';

const darkQuery = '(prefers-color-scheme: dark)';

function onSystemDark(listener: () => void): () => void {
  const query = matchMedia(darkQuery);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Whether the system is set to dark colours. */
function useSystemDark(): boolean {
  return useSyncExternalStore(onSystemDark, () => matchMedia(darkQuery).matches);
}

/** The look that the settings choose. */
export function useLook(): Look {
  const { era, skin, scheme, mode } = useApp((app) => app.settings.look);
  const skins = useApp((app) => app.settings.skins);
  const systemDark = useSystemDark();
  const dark = mode === 'dark' || (mode === 'system' && systemDark);
  return useMemo(
    () => lookOf({ era, custom: skins.find(({ name }) => name === skin) ?? null, scheme, dark }),
    [era, skin, skins, scheme, dark],
  );
}

/** The era of the look: of the skin of one's own, where one is chosen. */
export function useEra(): EraName {
  return useApp(({ settings: { look, skins } }) => skins.find(({ name }) => name === look.skin)?.era ?? look.era);
}

/** Which parts the windows have, and in which shapes. */
export function useStructure(): Structure {
  return useLook().structure;
}
