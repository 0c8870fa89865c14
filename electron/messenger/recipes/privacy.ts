import type { Privacy } from '../../../shared/model.ts';
import type { RequestResult } from '../request-result.ts';
import type { Request } from '../requests.ts';
import type { Desk } from './desk.ts';
import { carryOut } from './recipe.ts';

function others(allowed: boolean): Request {
  return { command: 'BLP', mode: allowed ? 'AL' : 'BL' };
}

function prompt(ask: boolean): Request {
  return { command: 'GTC', mode: ask ? 'A' : 'N' };
}

/** Who may see me when on neither list (BLP), and whether to ask about people who add me (GTC); fact book 60 section 5. */
export async function setPrivacy(
  desk: Desk,
  { othersAllowed, askWhenAdded }: Partial<Privacy>,
): Promise<RequestResult> {
  const now = desk.list.privacy;
  return carryOut(desk, async (steps) => {
    if (othersAllowed !== undefined && othersAllowed !== now.othersAllowed) {
      await steps.take(others(othersAllowed), others(now.othersAllowed));
    }
    if (askWhenAdded !== undefined && askWhenAdded !== now.askWhenAdded) {
      await steps.take(prompt(askWhenAdded), prompt(now.askWhenAdded));
    }
  });
}
