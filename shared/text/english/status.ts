/** The presence codes in words, as the menus and the list show them. */
export const statusTexts = {
  'status.NLN': 'Online',
  'status.BSY': 'Busy',
  'status.BRB': 'Be Right Back',
  'status.AWY': 'Away',
  'status.PHN': 'On The Phone',
  'status.LUN': 'Out To Lunch',
  'status.HDN': 'Appear Offline',
  'status.IDL': 'Away',
  'status.FLN': 'Offline',
  'status.blocked': 'Blocked',
} as const;
