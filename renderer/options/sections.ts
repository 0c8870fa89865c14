import type { Section } from './section.ts';
import { AccountsSection, ServiceSection } from './sections/AccountSections.tsx';
import { ConnectionStatusSection, WaySection } from './sections/ConnectionSections.tsx';
import { HistorySection, ReplySection } from './sections/KeepingSections.tsx';
import { ListSection, OfflineSection } from './sections/ListSections.tsx';
import { MessageHabitsSection, MessageLookSection, MessageSection } from './sections/MessageSections.tsx';
import { NameAndMessageSection, NameSection } from './sections/NameSection.tsx';
import {
  AlertsSection,
  AllSoundsSection,
  BusyNote,
  CloseAlertsSection,
  SoundsSection,
} from './sections/NewsSections.tsx';
import { MobileSection, PhoneNumbersSection } from './sections/PhoneSections.tsx';
import { OthersListsSection, PrivacyListsSection } from './sections/PrivacySections.tsx';
import { ProxySection } from './sections/ProxySection.tsx';
import { SignInSection } from './sections/SignInSection.tsx';
import { StatusSection } from './sections/StatusSection.tsx';
import { BackgroundSection, WindowSection } from './sections/WindowSections.tsx';

export type SectionName =
  | 'name'
  | 'nameAndMessage'
  | 'status'
  | 'signIn'
  | 'list'
  | 'offline'
  | 'window'
  | 'background'
  | 'messages'
  | 'messageLook'
  | 'messageHabits'
  | 'reply'
  | 'history'
  | 'alerts'
  | 'closeAlerts'
  | 'sounds'
  | 'allSounds'
  | 'busyNote'
  | 'phoneNumbers'
  | 'mobile'
  | 'privacyLists'
  | 'othersLists'
  | 'accounts'
  | 'service'
  | 'connectionStatus'
  | 'way'
  | 'proxy';

const look = ['format', 'showEmoticons', 'showTimes'] as const;
const habits = ['nudges', 'shake', 'tabs', 'spelling'] as const;

/** Every section that a page can have. */
export const sections: { readonly [N in SectionName]: Section } = {
  name: { Contents: NameSection, height: 62, fields: ['name'] },
  nameAndMessage: { Contents: NameAndMessageSection, height: 97, fields: ['name', 'personalMessage'] },
  status: { Contents: StatusSection, height: 47, fields: ['idleEnabled', 'idleMinutes'] },
  signIn: { Contents: SignInSection, height: 47, fields: ['signInAutomatically'] },
  list: { Contents: ListSection, height: 64, fields: ['sortBy', 'showOffline'] },
  offline: { Contents: OfflineSection, height: 28, fields: ['showOffline'] },
  window: { Contents: WindowSection, height: 62, fields: ['alwaysOnTop', 'showMenuBar', 'keepRunning'] },
  background: { Contents: BackgroundSection, height: 42, fields: ['alwaysOnTop', 'keepRunning'] },
  messages: { Contents: MessageSection, height: 121, fields: [...look, ...habits] },
  messageLook: { Contents: MessageLookSection, height: 48, fields: look },
  messageHabits: { Contents: MessageHabitsSection, height: 89, fields: habits },
  reply: { Contents: ReplySection, height: 50, fields: ['replyEnabled', 'replyText'] },
  history: { Contents: HistorySection, height: 46, fields: ['keepHistory', 'showEarlier'] },
  alerts: { Contents: AlertsSection, height: 99, fields: ['alerts'] },
  closeAlerts: { Contents: CloseAlertsSection, height: 89, fields: ['alerts'] },
  sounds: { Contents: SoundsSection, height: 99, fields: ['alerts'] },
  allSounds: { Contents: AllSoundsSection, height: 24, fields: ['alerts'] },
  busyNote: { Contents: BusyNote, height: 31, fields: [] },
  phoneNumbers: { Contents: PhoneNumbersSection, height: 107, fields: ['home', 'work', 'mobile'] },
  mobile: { Contents: MobileSection, height: 54, fields: ['mobilePages'] },
  privacyLists: { Contents: PrivacyListsSection, height: 140, fields: ['othersAllowed', 'lists'] },
  othersLists: { Contents: OthersListsSection, height: 74, fields: ['askWhenAdded'] },
  accounts: { Contents: AccountsSection, height: 120, fields: ['forgotten'] },
  service: { Contents: ServiceSection, height: 34, fields: [] },
  connectionStatus: { Contents: ConnectionStatusSection, height: 90, fields: [] },
  way: { Contents: WaySection, height: 120, fields: [] },
  proxy: { Contents: ProxySection, height: 143, fields: ['connection'] },
};
