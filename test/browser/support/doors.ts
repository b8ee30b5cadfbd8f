import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { t as deskWords } from '../../../client/panels/facilitator/words.ts';
import { t as landingWords } from '../../../client/panels/landing/words.ts';
import { t as lobbyWords } from '../../../client/panels/lobby/words.ts';
import { t as stageWords } from '../../../client/scene/model/words.ts';
import type { Delegation, Phase, Scenario } from '../../../shared/scenario/scenario.ts';
import { scenario } from './house.ts';
import type { Visitor } from './visitor.ts';
import { literally } from './words.ts';

/** From the landing page to the lobby of a new session; gives its join code, read off the page. */
export async function createSession(
  facilitator: Visitor,
  { title }: Pick<Scenario, 'title'> = scenario,
): Promise<string> {
  await facilitator.page
    .getByRole('radio', { name: new RegExp(`^${literally(title)}`) })
    .first()
    .check();
  // A page under test is hurried through its phases by hand.
  // By its key: what loads above may still move it away from a pointer.
  await facilitator.page.getByText(landingWords('create.more')).press('Enter');
  await facilitator.page
    .getByLabel(landingWords('create.pace'))
    .selectOption(landingWords('create.pace.facilitator'));
  await facilitator.press(landingWords('create.act'));
  await facilitator.sees('button', deskWords('lobby.start'));
  const code = facilitator.page.getByText(/^[A-Z0-9]{3}-[A-Z0-9]{3}$/);
  return (await code.textContent()) ?? '';
}

/** From the landing page, or the page of the session's own code, to the lobby. */
export async function joinSession(person: Visitor, code?: string): Promise<void> {
  if (code !== undefined) await person.page.getByLabel(landingWords('join.code')).fill(code);
  await person.page.getByLabel(landingWords('join.name')).fill(person.name);
  await person.press(landingWords('join.act'));
  await person.sees('heading', lobbyWords('own.noneTitle', { name: person.name }));
}

/** Takes a seat from the list in the lobby. */
export async function pickFromList(person: Visitor, { name, shortName }: Delegation) {
  await person.page.getByLabel(lobbyWords('picker.search')).fill(shortName);
  await person.press(new RegExp(`^${literally(shortName)}\\s*${lobbyWords('picker.free')}$`));
  await person.sees('heading', name);
}

/** The Chair's desk on the facilitator's page. */
export const chairDesk = (facilitator: Visitor) => facilitator.page.getByRole('main');

type Step = Exclude<
  Extract<Parameters<typeof deskWords>[0], `${'step' | 'enter'}.${string}`>,
  'step.ruleOnPoint' | 'step.setProposalAside.name'
>;

/** Takes a step from the Chair's desk. */
export const takeStep = (facilitator: Visitor, step: Step) =>
  facilitator.press(deskWords(step), chairDesk(facilitator));

/**
 * Takes a step from the Chair's desk once all are heard who ask for the floor before it, if only because they see it
 * coming, and have finished.
 */
export async function takeStepOnceHeard(facilitator: Visitor, step: Step): Promise<void> {
  const desk = chairDesk(facilitator);
  const call = facilitator.find('button', deskWords('step.callNextSpeaker'), desk).first();
  const wanted = facilitator.find('button', deskWords(step), desk).first();
  do {
    await callSpeakersUntil(facilitator, wanted);
    await wanted.click();
    const isDecided = async () => (await call.isVisible()) || !(await wanted.isVisible());
    await expect.poll(isDecided, { timeout: 15_000 }).toBe(true);
  } while (await call.isVisible());
}

/** Calls one speaker after the other from the Chair's desk, until this is on the page and nobody is waiting. */
export async function callSpeakersUntil(facilitator: Visitor, wanted: Locator): Promise<void> {
  const desk = chairDesk(facilitator);
  const call = facilitator.find('button', deskWords('step.callNextSpeaker'), desk).first();
  for (;;) {
    await call.or(wanted).first().waitFor();
    if (!(await call.isVisible())) return;
    // Who is called may have spoken before the page is drawn: then the button is there again, or gone for good.
    await call.click({ timeout: 2_000 }).catch(() => undefined);
  }
}

/** Goes to a phase ahead from the run of show, and says yes to the question. */
export async function goTo(facilitator: Visitor, phase: Phase): Promise<void> {
  const run = facilitator.find('navigation', deskWords('run.label'));
  await facilitator.press(new RegExp(`^${stageWords(`phase.${phase}`)}`), run);
  const act = deskWords('run.goTo', { phase: stageWords(`phase.${phase}`) });
  await facilitator.press(act, await facilitator.sees('dialog', act));
}
