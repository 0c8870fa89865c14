/** Names of the servers that are there at the first start. */
export const presetTexts = {
  'preset.thisMachine': '本机上自己的服务器',
  'preset.crossTalk': 'CrossTalk（可能已迁移）',
} as const;
