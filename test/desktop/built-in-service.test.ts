import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BuiltInService } from '../../electron/desktop/built-in-service.ts';
import type { ServiceState } from '../../shared/app.ts';
import { DEMO_HANDLE } from '../../shared/demo.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';

function make(dataFolder: string) {
  const states: ServiceState[] = [];
  const service = new BuiltInService({ dataFolder, log: () => undefined, onChange: (state) => states.push(state) });
  onTestFinished(() => service.stop());
  return { service, states };
}

/** Whether somebody answers at host:port. */
function answers(address: string): Promise<boolean> {
  const { hostname, port } = new URL(`tcp://${address}`);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

describe('the service inside the program', () => {
  it('listens on this machine alone, until it is stopped', async () => {
    const { service, states } = make(join(temporaryFolder(), 'service'));
    await service.start(false);
    const [state] = states;
    if (state?.phase !== 'listening') throw new Error('it does not listen');
    expect(state.notification).toMatch(/^127\.0\.0\.1:\d+$/);
    expect(state.nexus).toMatch(/^http:\/\/127\.0\.0\.1:\d+\//);
    expect(state.demoHandle).toBe(DEMO_HANDLE);
    expect(await answers(state.notification)).toBe(true);
    await service.stop();
    expect(await answers(state.notification)).toBe(false);
    expect(states.at(-1)).toEqual({ phase: 'stopped' });
  });

  it('opens to the network and closes again when told so, in that order', async () => {
    const { service, states } = make(join(temporaryFolder(), 'service'));
    void service.start(false);
    void service.start(true);
    await service.start(false);
    const hosts = states.map((state) => state.phase === 'listening' && state.notification.split(':')[0]);
    expect(hosts).toEqual(['127.0.0.1', '0.0.0.0', '127.0.0.1']);
  });

  it('keeps its ports when it starts again, and takes others when they are gone', async () => {
    const { service, states } = make(join(temporaryFolder(), 'service'));
    await service.start(false);
    await service.start(false);
    await service.stop();
    const ports = () =>
      states.flatMap((state) => (state.phase === 'listening' ? [new URL(`tcp://${state.notification}`).port] : []));
    expect(ports()[1]).toBe(ports()[0]);
    const other = createServer().listen(Number(ports()[0]), '127.0.0.1');
    await once(other, 'listening');
    await service.start(false);
    other.close();
    expect(ports()).toHaveLength(3);
    expect(ports()[2]).not.toBe(ports()[0]);
  });

  it('says why it could not start', async () => {
    const file = join(temporaryFolder(), 'service');
    writeFileSync(file, 'in the way');
    const { service, states } = make(file);
    await service.start(false);
    expect(states).toEqual([{ phase: 'failed', detail: expect.stringMatching(/\S/) }]);
  });
});
