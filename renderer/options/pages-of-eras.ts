import type { EraName } from '../../shared/skins/era.ts';
import type { Structure } from '../../shared/skins/structure.ts';
import type { SectionName } from './sections.ts';

/** A page of the options and what stands on it, from above. */
export interface OptionsPage {
  readonly name:
    | 'personal'
    | 'general'
    | 'preferences'
    | 'messages'
    | 'alerts'
    | 'phone'
    | 'accounts'
    | 'privacy'
    | 'connection';
  readonly sections: readonly SectionName[];
}

type Pages = readonly [OptionsPage, ...OptionsPage[]];

const phone: OptionsPage = { name: 'phone', sections: ['phoneNumbers', 'mobile'] };
const privacy: OptionsPage = { name: 'privacy', sections: ['privacyLists', 'othersLists'] };
const general: OptionsPage = { name: 'general', sections: ['signIn', 'list', 'window'] };
const messages: OptionsPage = { name: 'messages', sections: ['messages', 'reply', 'history'] };
const alerts: OptionsPage = { name: 'alerts', sections: ['alerts', 'sounds', 'busyNote'] };
/** The proxy stands on the page itself, as in 6.2 (fact book of the screens, section 5.1). */
const connection: OptionsPage = { name: 'connection', sections: ['connectionStatus', 'proxy'] };

/** Five tabs that every older client had in one row, and one for what came with Nudge. */
const tabs: Pages = [
  { name: 'personal', sections: ['nameAndMessage', 'status', 'messageLook'] },
  phone,
  { name: 'preferences', sections: ['signIn', 'offline', 'background', 'closeAlerts', 'allSounds'] },
  { name: 'messages', sections: ['messageHabits', 'reply', 'history'] },
  privacy,
  connection,
];

/** In the order of 7.5, and of 6.2 with its page of accounts. No source says what stood behind the tabs of 1.0. */
const pages: { readonly [E in EraName]: Pages } = {
  '7.x': [
    { name: 'personal', sections: ['nameAndMessage', 'status'] },
    general,
    messages,
    alerts,
    phone,
    privacy,
    { name: 'connection', sections: ['connectionStatus', 'way'] },
  ],
  '6.x': [
    { name: 'personal', sections: ['nameAndMessage', 'status'] },
    general,
    messages,
    alerts,
    phone,
    { name: 'accounts', sections: ['accounts', 'service'] },
    privacy,
    connection,
  ],
  '4.x': tabs,
  '1.0': tabs,
};

/** The pages of an era. Where nobody sees personal messages, none can be written. */
export function pagesOf(era: EraName, { personalMessages }: Pick<Structure, 'personalMessages'>): Pages {
  if (personalMessages) return pages[era];
  const [first, ...others] = pages[era];
  const plain = first.sections.map((section) => (section === 'nameAndMessage' ? 'name' : section));
  return [{ ...first, sections: plain }, ...others];
}
