/** What each command of a conversation is for, as the inspector tells it: one sentence each. */
export const switchboardCommandTexts = {
  'switchboard.USR': 'Entra em uma conversa própria.',
  'switchboard.ANS': 'Entra em uma conversa para a qual outra pessoa convidou.',
  'switchboard.IRO': 'Alguém que já estava na conversa antes de você.',
  'switchboard.CAL': 'Convida alguém para a conversa.',
  'switchboard.JOI': 'Alguém entrou na conversa.',
  'switchboard.BYE': 'Alguém saiu da conversa.',
  'switchboard.MSG': 'Algo dito: um texto, uma chamada de atenção, um sinal de digitação ou dados entre dois clientes.',
  'switchboard.ACK': 'A mensagem foi repassada.',
  'switchboard.NAK': 'Não foi possível repassar a mensagem.',
  'switchboard.OUT': 'Sai da conversa.',
} as const;
