import { describe, expect, it } from 'vitest';
import { t as frameWords } from '../../client/panels/stage-pane/words.ts';
import { roomOf } from '../fixtures/stage-models.ts';
import { SessionByHand } from './support/by-hand.ts';
import { type Gallery, openGallery } from './support/gallery-house.ts';
import { openHouse } from './support/house.ts';
import { PATIENCE, type Visitor } from './support/visitor.ts';

/** Longer than the browser may take to give a picture back, ms. */
const GONE = 3000;

const gallery = openGallery();
const house = openHouse({ expected: /WebGL|CONTEXT_LOST/i });

/** Takes the picture's context away, as a browser does that runs out of memory; `after` ms gives it back. */
const lose = ({ page }: Gallery | Visitor, after?: number) =>
  page.locator('canvas').evaluate((canvas: HTMLCanvasElement, wait) => {
    const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
    const loser = context?.getExtension('WEBGL_lose_context');
    loser?.loseContext();
    if (wait !== undefined) setTimeout(() => loser?.restoreContext(), wait);
  }, after);

describe('a picture that the browser takes away', () => {
  it('is drawn again when it is given back', async () => {
    const visit = await gallery.visit(roomOf(25), { width: 640, height: 480 });
    const floor = async () => (await visit.shoot()).at(320, 470, 4);
    const before = await floor();
    await lose(visit, 500);
    await expect.poll(floor, { timeout: PATIENCE }).not.toEqual(before);
    await expect.poll(floor, { timeout: PATIENCE }).toEqual(before);
    expect(await visit.page.evaluate(() => globalThis.gallery?.isLost())).toBe(false);
  });

  it('gives way to the table, with a word, when it is not given back', async () => {
    const session = await SessionByHand.open(house.port);
    const { code } = session.opened;
    await session.enter('briefing', 'generalDebate');
    const projector = await house.visit('Projector', `/p/${code}`, { hall: true });
    await projector.page.locator('.stage__canvas.is-lit canvas').waitFor();
    const lostAt = Date.now();
    await lose(projector);
    await projector.reads(frameWords('stage.noPicture'));
    expect(Date.now() - lostAt).toBeGreaterThan(GONE - 200);
    await projector.page.getByRole('table').waitFor();
    session.close();
  });
});
