/** Names of the servers that are there at the first start. */
export const presetTexts = {
  'preset.thisMachine': 'Own server on this machine',
  'preset.crossTalk': 'CrossTalk (may have moved)',
} as const;
