/** What each command of a conversation is for, as the inspector tells it: one sentence each. */
export const switchboardCommandTexts = {
  'switchboard.USR': 'Enters a conversation of one’s own.',
  'switchboard.ANS': 'Enters a conversation that somebody else invited to.',
  'switchboard.IRO': 'Somebody who was in the conversation before you.',
  'switchboard.CAL': 'Invites somebody to the conversation.',
  'switchboard.JOI': 'Somebody has come into the conversation.',
  'switchboard.BYE': 'Somebody has left the conversation.',
  'switchboard.MSG': 'Something said: a text, a nudge, a sign of typing, or data between two clients.',
  'switchboard.ACK': 'The message was handed on.',
  'switchboard.NAK': 'The message could not be handed on.',
  'switchboard.OUT': 'Leaves the conversation.',
} as const;
