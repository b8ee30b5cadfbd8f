import { useSignal } from '@preact/signals';
import { type DiagramRegion, presentStates } from '../../../shared/procedure/kernel/diagram.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import {
  governingRules,
  type ProcedureUnderWay,
  proceduresUnderWay,
  regionsOf,
} from '../../../shared/procedure/road/rule-book.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { Segments } from '../../components/segments.tsx';
import { Terms } from '../../components/terms.tsx';
import { usePhone } from '../../components/use-media.ts';
import { atHead } from '../../language/language.ts';
import { ofProcedures } from '../../language/procedures.ts';
import { procedureName, regionName, standingOf } from '../../scene/now/procedure-text.ts';
import { t as nowWords } from '../../scene/now/words.ts';
import { InWords } from './in-words.tsx';
import { MachineDiagram } from './machine-diagram.tsx';
import { RuleList } from './rule-list.tsx';
import { t } from './words.ts';

interface Props {
  readonly scenario: PublicScenario;
  readonly room: Room;
}

/** Fits a phone of 360 px with the dialog's own edges. */
const PHONE_WIDTH = 288;
const WIDTH = 380;

/** How the procedure under way works: where it stands, what leads on, and the rules that govern it. */
export function HowThisWorks({ scenario, room }: Props) {
  const picked = useSignal<string | undefined>(undefined);
  const isPhone = usePhone();
  const procedures = proceduresUnderWay(room);
  const shown = procedures.find((one) => keyOf(one) === picked.value) ?? procedures[0];
  if (shown === undefined) return null;
  const regions = regionsOf(shown);
  const rules = governingRules(shown.name, presentStates(regions), room.options.houseRules);
  return (
    <div class="how">
      <Segments
        label={t('how.which')}
        options={procedures.map((one) => ({
          name: keyOf(one),
          label: procedureName(scenario, one),
        }))}
        chosen={keyOf(shown)}
        onChoose={(key) => {
          picked.value = key;
        }}
      />
      <p class="quiet">
        <Terms text={ofProcedures(`about.${shown.name}`)} />
      </p>
      <div class="how__halves">
        <div class="how__drawings">
          {regions.map((region) => (
            <figure key={region.id}>
              {regions.length > 1 && <figcaption class="kicker">{regionName(region)}</figcaption>}
              <MachineDiagram region={region} width={isPhone ? PHONE_WIDTH : WIDTH} />
            </figure>
          ))}
        </div>
        <div class="how__words">
          {regions.map((region) => (
            <StandingNote key={region.id} region={region} />
          ))}
          <section>
            <h3 class="kicker">{t('how.rulesNow')}</h3>
            <RuleList rules={rules.now} />
          </section>
          {rules.elsewhere.length > 0 && (
            <details>
              <summary>{t('how.rulesElsewhere', { count: rules.elsewhere.length })}</summary>
              <RuleList rules={rules.elsewhere} />
            </details>
          )}
          <details>
            <summary>{t('how.inWords')}</summary>
            {regions.map((region) => (
              <InWords key={region.id} region={region} isNamed={regions.length > 1} />
            ))}
          </details>
        </div>
      </div>
    </div>
  );
}

const keyOf = ({ name, draft }: ProcedureUnderWay): string =>
  draft === undefined ? name : `${name} ${draft}`;

/** Now, until then, next: a region's standing in a few words. */
export function StandingNote({ region }: { region: DiagramRegion }) {
  const standing = standingOf(region);
  if (standing === undefined) return null;
  const { now, next, meanwhile } = standing;
  return (
    <dl class="standing">
      <dt>{t('how.now')}</dt>
      <dd class="standing__now">{atHead(now)}</dd>
      {meanwhile.length > 0 && <Clauses head={t('how.meanwhile')} clauses={meanwhile} />}
      <Clauses
        head={next.length > 1 ? t('how.nextEither') : t('how.next')}
        clauses={next.length === 0 ? [nowWords('how.end')] : next}
      />
    </dl>
  );
}

function Clauses({ head, clauses }: { head: string; clauses: readonly string[] }) {
  return (
    <>
      <dt>{head}</dt>
      {clauses.map((clause) => (
        <dd key={clause}>{atHead(clause)}</dd>
      ))}
    </>
  );
}
