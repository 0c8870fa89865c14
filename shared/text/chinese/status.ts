/** The presence codes in words, as the menus and the list show them. */
export const statusTexts = {
  'status.NLN': '联机',
  'status.BSY': '忙碌',
  'status.BRB': '马上回来',
  'status.AWY': '离开',
  'status.PHN': '接听电话',
  'status.LUN': '外出就餐',
  'status.HDN': '显示为脱机',
  'status.IDL': '离开',
  'status.FLN': '脱机',
  'status.blocked': '已阻止',
} as const;
