/** Names of the servers that are there at the first start. */
export const presetTexts = {
  'preset.thisMachine': 'Server personale su questo computer',
  'preset.crossTalk': 'CrossTalk (forse si è spostato)',
} as const;
