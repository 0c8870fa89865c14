/** What each command of a conversation is for, as the inspector tells it: one sentence each. */
export const switchboardCommandTexts = {
  'switchboard.USR': 'Betreedt een eigen gesprek.',
  'switchboard.ANS': 'Betreedt een gesprek waarvoor iemand anders heeft uitgenodigd.',
  'switchboard.IRO': 'Iemand die al voor u in het gesprek was.',
  'switchboard.CAL': 'Nodigt iemand voor het gesprek uit.',
  'switchboard.JOI': 'Iemand is in het gesprek gekomen.',
  'switchboard.BYE': 'Iemand heeft het gesprek verlaten.',
  'switchboard.MSG': 'Iets gezegds: een tekst, een nudge, een teken van typen, of gegevens tussen twee clients.',
  'switchboard.ACK': 'Het bericht is doorgegeven.',
  'switchboard.NAK': 'Het bericht kon niet worden doorgegeven.',
  'switchboard.OUT': 'Verlaat het gesprek.',
} as const;
