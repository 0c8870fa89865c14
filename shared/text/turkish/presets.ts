/** Names of the servers that are there at the first start. */
export const presetTexts = {
  'preset.thisMachine': 'Bu makinedeki kendi sunucum',
  'preset.crossTalk': 'CrossTalk (taşınmış olabilir)',
} as const;
