/** Windows in general: captions, buttons, the small dialogs. */
export const windowTexts = {
  'window.name': 'Nudge',
  'window.showMenu': 'Exibir a barra de menus',
  'window.hideMenu': 'Ocultar a barra de menus',
  'window.minimise': 'Minimizar',
  'window.maximise': 'Maximizar',
  'window.close': 'Fechar',
  'window.loading': 'O Nudge está iniciando.',
  'window.failed': 'A janela perdeu a conexão com o resto do programa. Feche-a e abra-a de novo.',
  'words.label': '{label}:',
  'words.labelled': '{label}: {value}',
  'words.comma': ', ',
  'button.ok': 'OK',
  'button.cancel': 'Cancelar',
  'button.close': 'Fechar',
  'button.tryAgain': 'Tentar de novo',
  'about.title': 'Sobre o Nudge',
  'about.version': 'Versão {version}',
  'about.purpose': 'O mensageiro clássico de 1999 e 2005, falando a verdadeira linguagem MSNP.',
  'about.disclaimer':
    'O Nudge é um software independente. Não é feito, apoiado nem aprovado pela Microsoft; os nomes de outros produtos pertencem aos seus donos.',
  'error.title': 'Nudge',
  'error.codeLine': 'Código do erro: {code}',
  'problem.file-damaged':
    'O arquivo {file} está danificado. Ele foi guardado à parte como {detail}, e o programa segue sem ele.',
  'problem.file-unreadable': 'Não foi possível ler o arquivo {file}, por isso o programa segue sem ele. ({detail})',
  'problem.file-unwritable':
    'Não foi possível gravar o arquivo {file}, por isso esta alteração não fica guardada. ({detail})',
  'problem.unexpected': 'Algo deu errado dentro do Nudge; os detalhes estão no arquivo de log. ({detail})',
} as const;
