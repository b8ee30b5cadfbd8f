import { afterEach, describe, expect, it } from 'vitest';
import { t as componentWords } from '../../client/components/words.ts';
import { t as pageWords } from '../../client/pages/words.ts';
import { t as deskWords } from '../../client/panels/facilitator/words.ts';
import { t as frameWords } from '../../client/panels/frame/words.ts';
import { t as nowWords } from '../../client/scene/now/words.ts';
import { t } from '../../client/words.ts';
import { SessionByHand } from './support/by-hand.ts';
import { createSession, joinSession, pickFromList } from './support/doors.ts';
import { openHouse } from './support/house.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation } from './support/words.ts';

const house = openHouse({ expected: /provoked|reading|undefined|status of 404/ });
let session: SessionByHand | undefined;
afterEach(() => session?.close());

/** Comes to a page with a browser of which something is as `prepare` says, before anything runs. */
async function come(path: string, prepare: () => void): Promise<Visitor> {
  const visitor = await house.visit('Amina', '/healthz');
  await visitor.context.addInitScript(prepare);
  await visitor.page.goto(`http://127.0.0.1:${house.port}${path}`);
  return visitor;
}

const reload = ({ page }: Visitor) => page.reload();

describe('a browser that', () => {
  it('is too old is told so, and which ones are served', async () => {
    const visitor = await come('/', () => Reflect.deleteProperty(Array.prototype, 'toSorted'));
    await visitor.reads(t('page.tooOld'));
    expect(await visitor.page.locator('#app').count()).toBe(0);
  });

  it('keeps nothing finds its session again by the address, and is told so', async () => {
    const closeStorage = () => {
      const closed = {
        get: () =>
          Reflect.apply(
            () => {
              throw new DOMException('closed', 'SecurityError');
            },
            null,
            [],
          ),
      };
      Object.defineProperty(window, 'localStorage', closed);
      Object.defineProperty(window, 'sessionStorage', closed);
    };
    const facilitator = await come('/', closeStorage);
    const code = await createSession(facilitator);
    await facilitator.reads(pageWords('forgetful.text'));
    await reload(facilitator);
    await facilitator.sees('button', deskWords('lobby.start'));

    const amina = await come(`/join/${code}`, closeStorage);
    await joinSession(amina);
    await pickFromList(amina, delegation('KEN'));
    await amina.reads(pageWords('forgetful.text'));
    await reload(amina);
    await amina.sees('heading', delegation('KEN').name);
  });

  it('keeps things clears the key from the address of the private link', async () => {
    session = await SessionByHand.open(house.port);
    const { session: id, facilitatorToken } = session.opened;
    const facilitator = await house.visit('Fatima', `/f/${id}#${facilitatorToken}`);
    await facilitator.sees('button', deskWords('lobby.start'));
    expect(new URL(facilitator.page.url()).hash).toBe('');
    await reload(facilitator);
    await facilitator.sees('button', deskWords('lobby.start'));
  });
});

describe('a page on which something fails', () => {
  it('while it is drawn says so, and offers to be loaded anew', async () => {
    const visitor = await house.visit('Amina', '/healthz');
    const broken = [{ id: 'broken' }];
    await visitor.page.route('**/api/scenarios', (route) => route.fulfill({ json: broken }));
    await visitor.page.goto(`http://127.0.0.1:${house.port}/`);
    await visitor.sees('heading', componentWords('fault.title'));
    await visitor.page.unroute('**/api/scenarios');
    await visitor.press(componentWords('fault.reload'));
    await visitor.sees('heading', pageWords('landing.title'));
  });

  it('anywhere else says so, once', async () => {
    const visitor = await house.visit('Amina', '/');
    await visitor.sees('heading', pageWords('landing.title'));
    await visitor.page.evaluate(() => {
      for (const message of ['provoked', 'provoked again']) {
        const error = new Error(message);
        dispatchEvent(new ErrorEvent('error', { error, message, filename: location.href }));
      }
    });
    await visitor.reads(componentWords('fault.somewhere'));
    await expect
      .poll(() => visitor.page.getByText(componentWords('fault.somewhere')).count())
      .toBe(1);
  });
});

describe('with a dialog open', () => {
  it('what happens is read aloud inside it, where alone it can be heard', async () => {
    session = await SessionByHand.open(house.port);
    const amina = await house.visit('Amina', `/join/${session.opened.code}`);
    await joinSession(amina);
    await pickFromList(amina, delegation('KEN'));
    await session.enter('briefing', 'generalDebate');
    await amina.page.locator('#now-title').waitFor();
    await amina.press(frameWords('menu.open'));
    const dialog = await amina.sees('dialog', frameWords('menu.title'));
    await session.enter('informals');
    const said = dialog.locator('[aria-live]').last();
    await expect.poll(() => said.textContent()).toContain(nowWords('now.informals.title'));
  });
});
