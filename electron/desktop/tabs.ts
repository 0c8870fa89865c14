import type { Tabs } from '../../shared/app.ts';

/** The tabs with that conversation among them; the first one is in front whatever is asked for. */
export function withTab({ conversations, front }: Tabs, id: string, where: 'front' | 'behind'): Tabs {
  return {
    conversations: conversations.includes(id) ? conversations : [...conversations, id],
    front: where === 'front' ? id : (front ?? id),
  };
}

/** The tabs without that conversation; when it was in front, the one after it takes its place, else the one before. */
export function withoutTab({ conversations, front }: Tabs, id: string): Tabs {
  const left = conversations.filter((one) => one !== id);
  if (front !== id) return { conversations: left, front };
  const index = Math.min(conversations.indexOf(id), left.length - 1);
  return { conversations: left, front: left[index] ?? null };
}
