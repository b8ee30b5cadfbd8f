import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../shared/language/language.ts';
import { accented, mirrored } from '../../shared/language/pseudo.ts';
import type { Phase, Scenario, SeatId } from '../../shared/scenario/scenario.ts';
import { join } from '../fixtures/live-server.ts';
import { TestClient } from '../fixtures/test-client.ts';
import { SessionByHand } from './support/by-hand.ts';
import { group, openHouse, scenario } from './support/house.ts';
import { cutOff, isRightOf, untranslated } from './support/reading.ts';
import type { Visitor, VisitorOptions } from './support/visitor.ts';
import { PHONE } from './support/words.ts';

const NAME = 'Amina';
const WIDE = { viewport: { width: 1440, height: 900 } };
/** One is accented and 40 % longer, the other is read from right to left. */
const languages = [accented, mirrored];

/** Titles of books, and the like, stay as they are. */
const titlesOf = ({ sources }: typeof scenario) =>
  Object.values(sources).flatMap((source) => Object.values(source).filter(isText));
const isText = (value: unknown): value is string => typeof value === 'string';
const names = [NAME, ...titlesOf(scenario), ...titlesOf(group)];

/** What a browser has kept that is known to a session. */
const holding = (session: string, credentials: object): VisitorOptions => ({
  kept: { [`present-and-voting.session.${session}`]: JSON.stringify(credentials) },
});

/** A face of a session: who looks, at which path, and whether at every tab. */
type Face = 'delegate' | 'phone' | 'facilitator' | 'projector';

/** When to look, and who does. */
interface Moment {
  readonly when: string;
  readonly phases: readonly Phase[];
  readonly faces: readonly Face[];
}

interface Evening {
  readonly what: string;
  readonly plays: Scenario;
  readonly seat: SeatId;
  readonly moments: readonly Moment[];
}

const everybody: readonly Face[] = ['delegate', 'phone', 'facilitator', 'projector'];
const evenings: readonly Evening[] = [
  {
    what: 'a session with votes',
    plays: scenario,
    seat: 'KEN',
    moments: [
      { when: 'the lobby', phases: [], faces: ['delegate', 'facilitator', 'projector'] },
      { when: 'the debate', phases: ['briefing', 'generalDebate'], faces: everybody },
      { when: 'the debrief', phases: ['debrief'], faces: ['delegate', 'projector'] },
    ],
  },
  {
    what: 'a session by consensus',
    plays: group,
    seat: 'BRA',
    moments: [
      {
        when: 'the talks',
        phases: ['briefing', 'generalDebate', 'informals'],
        faces: everybody,
      },
      { when: 'the debrief', phases: ['debrief'], faces: ['delegate'] },
    ],
  },
];

/** The address of a page in a language. */
const readIn = ({ locale }: Language, path: string) => `${path}?lang=${locale}`;

/** Reads a page of the product in a language, if it is not read there already. */
async function read({ page }: Visitor, path: string, language: Language): Promise<void> {
  const address = new URL(readIn(language, path), page.url()).href;
  if (page.url() !== address) await page.goto(address);
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
}

/** The page is in the language, all of it, and nothing is cut. */
async function isWhole(visitor: Visitor, language: Language): Promise<void> {
  const where = `${visitor.name}, ${language.locale}`;
  const html = visitor.page.locator('html');
  await expect.poll(() => html.getAttribute('lang')).toBe(language.locale);
  await expect.poll(() => html.getAttribute('dir')).toBe(language.direction);
  if (language === accented) {
    expect.soft((await untranslated(visitor, names)).join('\n'), where).toBe('');
  }
  expect.soft((await cutOff(visitor)).join('\n'), where).toBe('');
}

describe.each(evenings)('$what', ({ plays, seat, moments }) => {
  const house = openHouse({ plays });
  let session: SessionByHand;
  let token: string;

  beforeAll(async () => {
    session = await SessionByHand.open(house.port, plays);
    ({ token } = await join(house.port, session.opened, NAME));
    const amina = await TestClient.connect(house.port, { session: session.opened.session, token });
    await amina.send({ type: 'takeSeat', seat });
    amina.close();
  });
  afterAll(() => session.close());

  /** The path of a face, and the browser that it is read with. */
  function faceOf(who: Face): readonly [path: string, options: VisitorOptions] {
    const { session: id, code, facilitatorToken } = session.opened;
    const person = holding(id, { person: { token, name: NAME } });
    const facilitator = holding(id, { facilitator: { token: facilitatorToken } });
    switch (who) {
      case 'delegate':
        return [`/s/${id}`, { ...WIDE, ...person }];
      case 'phone':
        return [`/s/${id}`, { ...PHONE, ...person }];
      case 'facilitator':
        return [`/f/${id}`, { ...WIDE, ...facilitator }];
      case 'projector':
        return [`/p/${code}`, WIDE];
    }
  }

  describe.each(moments)('$when', ({ phases, faces }) => {
    beforeAll(() => session.enter(...phases));

    it.each(faces)('is whole in each language as the %s sees it', async (who) => {
      const [path, options] = faceOf(who);
      const visitor = await house.visit(who, readIn(accented, path), options);
      // What comes up by itself meanwhile, as an incident does, is put away as a person would.
      const notice = visitor.page.locator('dialog[open]');
      await visitor.page.addLocatorHandler(notice, () =>
        notice.getByRole('button').first().click(),
      );
      for (const language of languages) {
        await read(visitor, path, language);
        await isWhole(visitor, language);
        if (who === 'phone') continue;
        const tabs = visitor.page.getByRole('tab');
        for (let index = 1; index < (await tabs.count()); index += 1) {
          await tabs.nth(index).click();
          await isWhole(visitor, language);
        }
      }
    });
  });

  it('is whole in each language on the front page and in the film', async () => {
    const visitor = await house.visit('Visitor', readIn(accented, '/'), WIDE);
    for (const language of languages) {
      await read(visitor, '/', language);
      await isWhole(visitor, language);
      await read(visitor, `/film/${plays.id}`, language);
      await isWhole(visitor, language);
    }
  });
});

describe('a page that is read from right to left', () => {
  const house = openHouse();

  it('is mirrored, but for the time of a film, which runs as on any player', async () => {
    const visitor = await house.visit('Visitor', readIn(mirrored, '/'), WIDE);
    await read(visitor, '/', mirrored);
    await visitor.page.locator('.solo__seats').waitFor();
    expect(await isRightOf(visitor, '.landing__panel', '.landing__panel:last-child')).toBe(true);
    await read(visitor, `/film/${scenario.id}`, mirrored);
    await visitor.page.locator('.film__play').waitFor();
    expect(await isRightOf(visitor, '.film__words', '.film__ask')).toBe(true);
    expect(await isRightOf(visitor, '.film__scrubber', '.film__play')).toBe(true);
    const chapters = '.film__chapters li';
    expect(await isRightOf(visitor, `${chapters}:last-child`, `${chapters}:first-child`)).toBe(
      true,
    );
  });
});
