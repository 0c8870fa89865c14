/** Message history: its window, its question, its files. `&` stands before the mnemonic of a label. */
export const historyTexts = {
  'window.history': 'Histórico de mensagens',
  'window.historyWith': 'Histórico de mensagens de {name}',

  'history.people': 'Pessoas',
  'history.messages': {
    one: '{count} mensagem',
    many: '{count} de mensagens',
    other: '{count} mensagens',
  },
  'history.search': '&Localizar:',
  'history.searchAll': 'Em &todas as conversas',
  'history.found': {
    one: '{count} mensagem encontrada',
    many: '{count} de mensagens encontradas',
    other: '{count} mensagens encontradas',
  },
  'history.foundMore': 'As últimas {count} mensagens encontradas',
  'history.foundNothing': 'Nenhuma mensagem tem estas palavras.',
  'history.results': 'Mensagens encontradas',
  'history.calendar': 'Dias com mensagens',
  'history.previousMonth': 'Mês anterior',
  'history.nextMonth': 'Próximo mês',
  'history.dayWithMessages': '{day}, com mensagens',
  'history.text': 'Mensagens de {day}',
  'history.noText': 'Mensagens',
  'history.previousDay': '&Anterior',
  'history.nextDay': 'Po&sterior',
  'history.firstMessages': {
    one: 'A primeira mensagem deste dia',
    many: 'As primeiras {count} de mensagens deste dia',
    other: 'As primeiras {count} mensagens deste dia',
  },
  'history.empty': 'Nenhuma mensagem foi guardada ainda.',
  'history.emptyNotKept':
    'O Nudge não guarda um histórico de mensagens. Você pode mudar isso na página Mensagens do menu Ferramentas, Opções.',
  'history.noAccount': 'Entre para ler as mensagens da sua conta.',
  'history.chooseDay': 'Escolha um dia em negrito no calendário.',
  'history.with': 'Com {names}',
  'history.export': 'E&xportar...',
  'history.import': '&Importar...',
  'history.delete': '&Excluir...',
  'history.close': 'Fechar',

  'history.exportTitle': 'Exportar histórico de mensagens',
  'history.exportWhat': 'Que mensagens devem ser gravadas em um arquivo?',
  'history.deleteTitle': 'Excluir histórico de mensagens',
  'history.deleteWhat': 'Que mensagens devem ser apagadas? Não há como recuperá-las.',
  'history.partConversation': 'A &conversa de {time} com {name}',
  'history.partPerson': 'Tu&do com {name} ({address})',
  'history.partAll': '&Todas as mensagens de todas as pessoas',
  'history.formatWhat': 'Como:',
  'history.format.text': 'Te&xto',
  'history.format.html': '&Página da Web',
  'history.format.json': '&JSON, para outros programas',
  'history.exported': {
    one: '{count} mensagem foi gravada em {file}.',
    many: '{count} de mensagens foram gravadas em {file}.',
    other: '{count} mensagens foram gravadas em {file}.',
  },
  'history.deleting': 'Apagando...',
  'history.working': 'Aguarde...',
  'history.deletePerson': 'Apagar todas as mensagens guardadas com {name} ({address})?',
  'history.deleteConversation': 'Apagar as mensagens desta conversa?',
  'history.deleteAll': 'Apagar todas as mensagens de todas as pessoas?',
  'history.deleteForGood': 'Não há como recuperá-las.',

  'history.importTitle': 'Importar histórico de mensagens',
  'history.importFile': '{file} é um log do {program}.',
  'history.origin.amsn': 'aMSN',
  'history.origin.messenger': 'MSN Messenger',
  'history.importCount': {
    one: 'Ele tem {count} mensagem, de {from} a {to}.',
    many: 'Ele tem {count} de mensagens, de {from} a {to}.',
    other: 'Ele tem {count} mensagens, de {from} a {to}.',
  },
  'history.importNothing': 'Não há mensagens nele.',
  'history.importSkipped': {
    one: '{count} item nele não é mensagem e será deixado de fora.',
    many: '{count} de itens nele não são mensagens e serão deixados de fora.',
    other: '{count} itens nele não são mensagens e serão deixados de fora.',
  },
  'history.importWith': 'Endereço de e-mail da pessoa com &quem é a conversa:',
  'history.importNames': 'Quais destes nomes são &seus?',
  'history.importName': {
    one: '{name} ({count} mensagem)',
    many: '{name} ({count} de mensagens)',
    other: '{name} ({count} mensagens)',
  },
  'history.imported': {
    one: '{count} mensagem foi adicionada.',
    many: '{count} de mensagens foram adicionadas.',
    other: '{count} mensagens foram adicionadas.',
  },
  'history.importKnown': {
    one: '{count} já estava lá.',
    many: '{count} de mensagens já estavam lá.',
    other: '{count} já estavam lá.',
  },
  'history.importLeftOut': {
    one: '{count} item foi deixado de fora.',
    many: '{count} de itens foram deixados de fora.',
    other: '{count} itens foram deixados de fora.',
  },

  'history.consent.title': 'Histórico de mensagens',
  'history.consent.bar': 'O Nudge deve guardar uma cópia do que é escrito aqui?',
  'history.consent.choose': 'Escolher...',
  'history.consent.intro':
    'O Nudge pode guardar uma cópia do que você e os seus contatos escrevem. Desenhos e imagens ficam de fora dessa cópia.',
  'history.consent.mind': 'Lembre-se de que todos os que têm acesso a este computador podem ler o que fica guardado.',
  'history.consent.yes':
    '&Sim, guardar aqui uma cópia das minhas mensagens (é justo avisar as pessoas com quem você conversa)',
  'history.consent.no':
    '&Não, não guardar cópia das minhas mensagens (a melhor escolha quando um computador tem vários usuários)',
  'history.consent.unsent':
    'Em qualquer caso, o que você começou a escrever e o que não foi entregue ficam aqui até serem enviados ou descartados.',
  'history.consent.later':
    'Você pode refazer esta escolha quando quiser, na página Mensagens do menu Ferramentas, Opções.',

  'history.export.title': 'Mensagens de {account}',
  'history.export.with': 'Conversa com {people}',
  'history.export.name': 'Mensagens de {name}',

  'file.history.save': 'Exportar histórico de mensagens',
  'file.history.open': 'Importar histórico de mensagens',
  'file.history.logs': 'Logs do aMSN e do MSN Messenger',
  'file.history.text': 'Documento de texto',
  'file.history.html': 'Página da Web',
  'file.history.json': 'JSON',

  'command.not-a-history-log':
    'Este arquivo não é um log do aMSN ou do MSN Messenger que o Nudge saiba ler. ({detail})',
} as const;
