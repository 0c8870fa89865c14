import { useState } from 'react';
import type { CommandArgument } from '../../shared/ipc.ts';
import { commandErrorSentence } from '../../shared/text/request-failed.ts';
import { text } from '../../shared/text/text.ts';
import { send } from '../state/app-store.ts';

/** A try of a way to the server: what came of it in words, null before the first or after `tell(null)`, and whether it runs. */
export function useConnectionTest(): {
  readonly outcome: string | null;
  readonly running: boolean;
  readonly tell: (outcome: string | null) => void;
  readonly test: (wish: CommandArgument<'testConnection'>) => Promise<void>;
} {
  const [outcome, tell] = useState<string | null>(null);
  const [running, setRunning] = useState(false);
  return {
    outcome,
    running,
    tell,
    async test(wish) {
      setRunning(true);
      tell(text('options.connection.testing'));
      const result = await send('testConnection', wish);
      setRunning(false);
      tell(result.ok ? result.value.detail : commandErrorSentence(result.error));
    },
  };
}
