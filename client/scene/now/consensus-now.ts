import type { Negotiation } from '../../../shared/procedure/consensus/negotiation.ts';
import type { Clock, Room } from '../../../shared/procedure/kernel/room.ts';
import { stageOf } from '../../../shared/procedure/kernel/script.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { listOf } from '../../language/lists.ts';
import { type Delegations, nameOf } from '../../sight/names.ts';
import {
  brokenSilence,
  countStandings,
  numbersOf,
  objectionsOf,
  type ReportLine,
  reportOf,
} from '../texts/negotiation.ts';
import { paragraphNames } from '../texts/paragraph-names.ts';
import { t } from './words.ts';

interface Scene {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly names: Delegations;
}

interface Said {
  readonly kicker: string;
  readonly title: string;
  readonly sentence: string;
  readonly clock?: Clock;
}

/** Where a negotiation stands, in a kicker, a title and one sentence. */
export function negotiationNow(scene: Scene, negotiation: Negotiation): Said {
  const { scenario, room } = scene;
  const { phase } = negotiation;
  const lines = reportOf(scenario, room, negotiation);
  const { silence, consultations, chair, phase: whole } = room.clocks;
  const step = room.phase === 'informals' ? undefined : (consultations ?? chair);
  const clock = silence ?? step ?? whole;
  const said = (title: string, sentence: string): Said => ({
    kicker: t(`now.${phase}.kicker`, { text: negotiation.text }),
    title,
    sentence,
    ...(clock && { clock }),
  });
  switch (phase) {
    case 'reading':
      return drafting(lines, said);
    case 'consultations':
      return consulting(scene, negotiation, lines, said);
    case 'gavel':
      return atGavel(scene, negotiation, lines, said);
    case 'adopted':
      return said(t('now.adopted.title'), adoptedSentence(room, scenario));
    case 'noConsensus':
      return said(t('now.noConsensus.title'), fallenSentence(scene, negotiation));
    default:
      return said(t(`now.${phase}.title`), t(`now.${phase}.sentence`));
  }
}

type Say = (title: string, sentence: string) => Said;

/** Who has broken the silence or objected since the last text, and over what; else the brackets left. */
function consulting(
  { names }: Scene,
  negotiation: Negotiation,
  lines: readonly ReportLine[],
  say: Say,
): Said {
  const broken = brokenSilence(negotiation);
  if (broken === undefined) {
    const objections = objectionsOf(negotiation);
    if (objections.length === 0) return drafting(lines, say);
    const who = listOf(objections.map(([seat]) => nameOf(names, seat)));
    const refused = numbersOf(
      lines,
      objections.flatMap(([, paragraphs]) => paragraphs),
    );
    return say(
      t('now.consultations.objected', { names: who }),
      t('now.consultations.brokenOver', { over: paragraphNames(refused) }),
    );
  }
  const over = paragraphNames(numbersOf(lines, broken.over));
  return say(
    t('now.consultations.broken', { name: nameOf(names, broken.by) }),
    t('now.consultations.brokenOver', { over }),
  );
}

/** How many brackets are left in the text that is worked on. */
function drafting(lines: readonly ReportLine[], say: Say): Said {
  const { bracketed } = countStandings(lines);
  return say(t('now.drafting.title', { bracketed }), t('now.drafting.sentence'));
}

/** Whether anybody objects, who, and over what. */
function atGavel(
  { names }: Scene,
  negotiation: Negotiation,
  lines: readonly ReportLine[],
  say: Say,
): Said {
  const objections = objectionsOf(negotiation);
  if (objections.length === 0) return say(t('now.gavel.title'), t('now.gavel.clear'));
  const objectors = listOf(objections.map(([seat]) => nameOf(names, seat)));
  const over = numbersOf(
    lines,
    objections.flatMap(([, paragraphs]) => paragraphs),
  );
  return say(
    t('now.gavel.objected', { names: objectors, count: objections.length }),
    t('now.gavel.blocked', { over: paragraphNames(over) }),
  );
}

function adoptedSentence(room: Room, scenario: PublicScenario): string {
  const outcome = room.outcomes[stageOf(scenario, room).id];
  return outcome === undefined ? '' : t(`tier.sentence.${outcome.tier}`);
}

function fallenSentence({ scenario, room, names }: Scene, negotiation: Negotiation): string {
  const outcome = room.outcomes[stageOf(scenario, room).id];
  const blockers = outcome?.blockedBy ?? objectionsOf(negotiation).map(([seat]) => seat);
  if (blockers.length === 0) return t('now.noConsensus.plain');
  return t('now.noConsensus.sentence', {
    names: listOf(blockers.map((seat) => nameOf(names, seat))),
    count: blockers.length,
  });
}
