/** Whether the focus is where text is typed: then nobody else takes it. */
export function isTyping(): boolean {
  return document.activeElement?.matches('input, textarea') === true;
}
