/** Names of the servers that are there at the first start. */
export const presetTexts = {
  'preset.thisMachine': 'Servidor propio en este equipo',
  'preset.crossTalk': 'CrossTalk (puede haberse mudado)',
} as const;
