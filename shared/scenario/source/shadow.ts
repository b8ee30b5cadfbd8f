import { z } from 'zod';
import { identifier, line, ownId, prose } from './parts.ts';

const share = z.number().min(0).max(1);
const points = (least: number, most: number) => z.number().min(least).max(most);

const posture = (whose: string) =>
  z
    .strictObject({
      pays: points(-20, 20).describe(
        'What it adds to the delegation’s own national interest in a round',
      ),
      costs: points(-40, 40).describe(
        'What a round takes from collective stability if all took it; each takes its share; below 0 it gives',
      ),
      incident: share.describe('How likely a round of it leads to an incident, without any norm'),
      struck: points(0, 40).describe(
        'What an incident takes from the national interest of who took it and is struck',
      ),
    })
    .describe(whose);

/** What lies over the talks: postures that delegations take in secret, and what comes of them. */
export const shadowSchema = z.strictObject({
  on: z
    .boolean()
    .optional()
    .describe('true: sessions begin with it; left out: it is offered, and off at first'),
  assumes: z
    .array(prose.max(300))
    .min(1)
    .describe('What the model assumes, in plain sentences that everybody may read'),
  rounds: z
    .array(
      z.strictObject({
        id: ownId,
        stage: identifier.describe('In which stage'),
        phase: z.enum(['generalDebate', 'informals', 'action']).describe('In which phase'),
        share: share.describe('After how much of its time the round closes: 0.5 is half-way'),
      }),
    )
    .min(1)
    .describe('When postures are looked at and incidents drawn, in their order'),
  postures: z
    .strictObject({
      restrain: posture('To hold back: neither tools nor operations'),
      prepare: posture('To build up the means, and use none'),
      operate: posture('To act in the networks of others; people alone choose it'),
    })
    .describe('What each posture pays and costs, in points'),
  begins: z
    .strictObject({
      stability: points(0, 100).describe('Collective stability, 0 to 100'),
      interest: points(0, 100).describe('The national interest of each delegation'),
    })
    .describe('Where the two meters begin'),
  stability: z
    .strictObject({
      incident: points(0, 20).describe('What each incident takes from it'),
      weighs: points(0, 2).describe(
        'How much of what it gains or loses in a round each delegation’s national interest gains or loses',
      ),
    })
    .describe('How collective stability moves, and what it means to each'),
  attribution: z
    .strictObject({
      chance: share.describe('How likely the struck delegation names who operated'),
      wrong: share
        .optional()
        .describe(
          'How likely it names another who is played by people, where it does not name the right one; left out: never',
        ),
      costs: points(0, 40).describe(
        'What being named takes from the national interest; twice as much against a norm that one supports',
      ),
    })
    .describe('Whether anybody is named; only delegations that people play ever are'),
  most: z.number().int().min(1).max(10).describe('At most so many incidents in a round'),
  computer: z
    .strictObject({
      usual: share.describe('How likely a delegation that the computer plays prepares'),
      leaning: share.describe('The same for one that is loyal to a pole by half or more'),
      fear: share.describe(
        'How much likelier it is as stability falls from 100 to 0, and again after it was struck',
      ),
    })
    .describe('How the computer chooses: it prepares or restrains, and never operates'),
  norms: z
    .array(
      z.strictObject({
        draft: identifier.describe('In which draft it stands'),
        paragraph: identifier.describe('Which paragraph it is'),
        restrains: share.describe(
          'By how much an incident is less likely from who supports it, while it stands in the text',
        ),
        because: prose.optional().describe('Why it should restrain: your judgement'),
      }),
    )
    .default([])
    .describe('Paragraphs that restrain those who support them'),
  incidents: z
    .array(
      z.strictObject({
        id: ownId,
        title: line.describe('What the card is headed by'),
        text: prose.max(420).describe('What everybody reads; names no state and no author'),
        moves: z
          .array(
            z.strictObject({
              issue: identifier.describe('On which issue'),
              salience: points(-1, 1).describe('By how much more, or less, it matters then'),
            }),
          )
          .default([])
          .describe('What it changes in what the struck delegation wants'),
      }),
    )
    .min(1)
    .describe('What may happen, all of it invented for the game'),
});
