/** What each command of a conversation is for, as the inspector tells it: one sentence each. */
export const switchboardCommandTexts = {
  'switchboard.USR': 'Entra en una conversación propia.',
  'switchboard.ANS': 'Entra en una conversación a la que otra persona invitó.',
  'switchboard.IRO': 'Alguien que estaba en la conversación antes que usted.',
  'switchboard.CAL': 'Invita a alguien a la conversación.',
  'switchboard.JOI': 'Alguien ha entrado en la conversación.',
  'switchboard.BYE': 'Alguien ha salido de la conversación.',
  'switchboard.MSG': 'Algo dicho: un texto, un zumbido, una señal de escritura o datos entre dos clientes.',
  'switchboard.ACK': 'El mensaje se transmitió.',
  'switchboard.NAK': 'El mensaje no se pudo transmitir.',
  'switchboard.OUT': 'Sale de la conversación.',
} as const;
