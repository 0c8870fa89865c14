/** What the user listens to. */
export const songTexts = {
  'song.menu': '我正在收听的内容',
  'song.show': '显示我正在收听的内容(&S)',
  'song.choose': '歌曲(&O)...',
  'song.dialog': '我正在收听的内容',
  'song.artist': '艺术家(&A)：',
  'song.title': '标题(&T)：',
  'song.hint': '在您关闭之前，别人会看到它而不是您的个人消息。Nudge 不会读取任何播放器。',
} as const;
