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
const languages = [
  ['accented and 40 % longer', accented],
  ['from right to left', mirrored],
] as const;

/** Titles of books, and the like, stay as they are. */
const titlesOf = ({ sources }: typeof scenario) =>
  Object.values(sources).flatMap((source) => Object.values(source).filter(isText));
const isText = (value: unknown): value is string => typeof value === 'string';
const names = [NAME, ...titlesOf(scenario), ...titlesOf(group)];

/** What the credentials of a session look like in a browser's storage. */
function holding(port: number, session: string, credentials: object): VisitorOptions {
  const item = {
    name: `present-and-voting.session.${session}`,
    value: JSON.stringify(credentials),
  };
  const table = { name: 'present-and-voting.hides-hall', value: 'true' };
  const origins = [{ origin: `http://127.0.0.1:${port}`, localStorage: [item, table] }];
  return { storageState: { cookies: [], origins } };
}

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

  /** Opens a page in a language. */
  async function open(name: string, path: string, language: Language, options: VisitorOptions) {
    const visitor = await house.visit(name, `${path}?lang=${language.locale}`, options);
    await visitor.page.locator('h1').first().waitFor();
    await visitor.page.waitForLoadState('networkidle');
    return visitor;
  }

  function face(who: Face, language: Language): Promise<Visitor> {
    const { session: id, code, facilitatorToken } = session.opened;
    const person = holding(house.port, id, { person: { token, name: NAME } });
    const facilitator = holding(house.port, id, { facilitator: { token: facilitatorToken } });
    switch (who) {
      case 'delegate':
        return open(who, `/s/${id}`, language, { ...WIDE, ...person });
      case 'phone':
        return open(who, `/s/${id}`, language, { ...PHONE, ...person });
      case 'facilitator':
        return open(who, `/f/${id}`, language, { ...WIDE, ...facilitator });
      case 'projector':
        return open(who, `/p/${code}`, language, WIDE);
    }
  }

  /** The page is in the language, all of it, and nothing is cut. */
  async function isWhole(visitor: Visitor, language: Language) {
    const html = visitor.page.locator('html');
    expect(await html.getAttribute('lang')).toBe(language.locale);
    expect(await html.getAttribute('dir')).toBe(language.direction);
    if (language === accented) {
      expect.soft((await untranslated(visitor, names)).join('\n')).toBe('');
    }
    expect.soft((await cutOff(visitor)).join('\n')).toBe('');
  }

  describe.each(moments)('$when', ({ phases, faces }) => {
    beforeAll(() => session.enter(...phases));

    describe.each(faces)('as the %s sees it,', (who) => {
      it.each(languages)('is whole %s', async (_how, language) => {
        const visitor = await face(who, language);
        await isWhole(visitor, language);
        if (who === 'phone') return;
        const tabs = visitor.page.getByRole('tab');
        for (let index = 1; index < (await tabs.count()); index += 1) {
          await tabs.nth(index).click();
          await isWhole(visitor, language);
        }
      });
    });
  });

  it.each(languages)('the front page and the film are whole %s', async (_how, language) => {
    await isWhole(await open('Landing', '/', language, WIDE), language);
    await isWhole(await open('Film', `/film/${plays.id}`, language, WIDE), language);
  });
});

describe('a page that is read from right to left', () => {
  const house = openHouse();

  it('is mirrored', async () => {
    const landing = await house.visit('Landing', `/?lang=${mirrored.locale}`, WIDE);
    await landing.page.locator('.solo__seats').waitFor();
    expect(await isRightOf(landing, '.landing__panel', '.landing__panel:last-child')).toBe(true);
    const film = await house.visit('Film', `/film/${scenario.id}?lang=${mirrored.locale}`, WIDE);
    await film.page.locator('.film__play').waitFor();
    expect(await isRightOf(film, '.film__words', '.film__ask')).toBe(true);
  });

  it('lets the time of a film run from left to right, as on any player', async () => {
    const film = await house.visit('Film', `/film/${scenario.id}?lang=${mirrored.locale}`, WIDE);
    await film.page.locator('.film__play').waitFor();
    expect(await isRightOf(film, '.film__scrubber', '.film__play')).toBe(true);
    const chapters = '.film__chapters li';
    expect(await isRightOf(film, `${chapters}:last-child`, `${chapters}:first-child`)).toBe(true);
  });
});
