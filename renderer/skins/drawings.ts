import type { EraName } from '../../shared/skins/era.ts';
import { useEra } from './use-look.ts';

const files: { readonly [path: string]: unknown } = import.meta.glob('../../assets/eras/*/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** What eras draw in their own hand: as flat as their time for buttons, dialogs and notices. */
type Drawing =
  | 'block-large'
  | 'emoticon'
  | 'font'
  | 'info'
  | 'invite'
  | 'key-and-lock'
  | 'mail-unread'
  | 'notice-nudge'
  | 'nudge'
  | 'send-email'
  | 'tab-contacts'
  | 'warning'
  | 'wizard';

/** Where an era's own drawing is, or null where it has none. */
function drawingOf(era: EraName, name: Drawing): string | null {
  const url = files[`../../assets/eras/${era}/${name}.svg`];
  return typeof url === 'string' ? url : null;
}

/** Gives the drawing of the era that the windows wear, or the usual one where that era has none of its own. */
export function useDrawings(): (name: Drawing, usual: string) => string {
  const era = useEra();
  return (name, usual) => drawingOf(era, name) ?? usual;
}
