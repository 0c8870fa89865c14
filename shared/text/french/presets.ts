/** Names of the servers that are there at the first start. */
export const presetTexts = {
  'preset.thisMachine': 'Serveur sur cet ordinateur',
  'preset.crossTalk': 'CrossTalk (a peut-être déménagé)',
} as const;
