/** The first steps, the licences, and what the menus offer beside the windows' own texts. */
export const comfortTexts = {
  'welcome.title': 'Welcome to Nudge',
  'welcome.learnMore': 'New here? How Nudge works',
  'welcome.tryHeading': 'Try it at once',
  'welcome.try':
    'Nudge has a service of its own inside, with a demo account and people who answer. Choose "{demo}" in the sign-in window, then Sign In.',
  'welcome.serverHeading': 'Meet others on a revival server',
  'welcome.server':
    'Some people run servers for the classic messengers. Choose one in the server settings, or enter the address that they tell you, and sign in with the account that you have there.',
  'welcome.privacyHeading': 'What leaves this computer',
  'welcome.privacy':
    'Only what goes to the server that you choose. Nudge reports nothing to anybody. Where the spelling is checked, the dictionary comes from Google the first time; the options can switch that off.',
  'welcome.zoom': '{key} and + or − makes a window larger or smaller, {key} and 0 as it was.',
  'menu.help.welcome': '&Welcome to Nudge',
  'about.licences': 'Licenses...',
  'licences.title': 'Licenses',
  'contactMenu.messageEveryone': '&Message Everyone in This Group',
  'contactMenu.reason.nobodyToMessage': 'Nobody in this group can be written to now.',
  'menu.actions.sendOther': 'Send &Other',
  'menu.actions.mail': 'Send an &E-Mail Message...',
  'menu.actions.mobile': 'Text a &Mobile Device...',
  'reason.nothingChanged': 'Nothing was changed yet.',
  'reason.firstPage': 'This is the first page.',
  'reason.nothingTyped': 'Type something first.',
  'reason.replayRuns': 'Pause the replay first.',
} as const;
