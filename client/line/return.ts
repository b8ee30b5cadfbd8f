import { waitBeforeLooking } from '../../shared/protocol/reconnection.ts';
import { at } from '../browser/base-path.ts';

/** What is needed of a Socket.IO client here. */
interface Line {
  /** Whether it has been opened and not been closed for good: by us, or by the server's refusal. */
  readonly active: boolean;
  readonly connected: boolean;
  connect(): unknown;
  on(event: 'connect' | 'disconnect' | 'connect_error', listener: () => void): unknown;
}

/**
 * Takes up a line again whenever it breaks. Browsers make a page wait for seconds once some ten
 * WebSockets have failed, so the server is first asked whether it is there, which they do not mind,
 * and the line is only taken up when it answers. Gives what ends this.
 */
export function keepReturning(line: Line, isServerThere: () => Promise<boolean>): () => void {
  let looked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function lookLater(): void {
    if (!line.active || timer !== undefined) return;
    timer = setTimeout(() => void look(), waitBeforeLooking(looked, Math.random()));
    looked += 1;
  }

  async function look(): Promise<void> {
    const isThere = await isServerThere();
    timer = undefined;
    if (!line.active || line.connected) return;
    if (isThere) line.connect();
    else lookLater();
  }

  line.on('connect', () => {
    looked = 0;
  });
  line.on('disconnect', lookLater);
  line.on('connect_error', lookLater);
  return () => clearTimeout(timer);
}

/** How long an answer may take, in ms. */
const PATIENCE = 3_000;

/** Whether our server answers at this page's address, and not only a proxy before it. */
export async function isServerThere(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const answer = await fetch(at('/healthz'), { cache: 'no-store', signal });
    return answer.headers.get('content-type')?.includes('json') === true;
  } catch {
    return false;
  }
}
