/** Names of the servers that are there at the first start. */
export const presetTexts = {
  'preset.thisMachine': 'Servidor próprio neste computador',
  'preset.crossTalk': 'CrossTalk (pode ter mudado de lugar)',
} as const;
