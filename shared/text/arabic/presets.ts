/** Names of the servers that are there at the first start. */
export const presetTexts = {
  'preset.thisMachine': 'خادم خاص على هذا الجهاز',
  'preset.crossTalk': 'CrossTalk (ربما انتقل)',
} as const;
