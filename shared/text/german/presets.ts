/** Names of the servers that are there at the first start. */
export const presetTexts = {
  'preset.thisMachine': 'Eigener Server auf diesem Rechner',
  'preset.crossTalk': 'CrossTalk (evtl. umgezogen)',
} as const;
