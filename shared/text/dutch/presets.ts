/** Names of the servers that are there at the first start. */
export const presetTexts = {
  'preset.thisMachine': 'Eigen server op deze computer',
  'preset.crossTalk': 'CrossTalk (mogelijk verhuisd)',
} as const;
