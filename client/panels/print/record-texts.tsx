import type { AmendmentRecord, SessionRecord, TextRecord } from '../../../shared/record/record.ts';
import { t as amendmentWords } from '../amendments/words.ts';
import { t as hallWords } from '../hall/words.ts';
import { t } from './words.ts';

/** The texts as they stand, and what was put forward to change them. */
export function RecordTexts({
  record: { texts, amendments, proposals },
}: {
  record: SessionRecord;
}) {
  return (
    <>
      <section>
        <h3>{t('record.texts')}</h3>
        {texts.map((text) => (
          <Text key={text.symbol} text={text} />
        ))}
      </section>
      {amendments.length > 0 && (
        <section>
          <h3>{t('record.amendments')}</h3>
          <ol>
            {amendments.map((amendment) => (
              <li key={`${amendment.venue} ${amendment.number}`}>
                <Put of={amendment} became={amendmentWords(`status.${amendment.status}`)} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {proposals.length > 0 && (
        <section>
          <h3>{t('record.proposals')}</h3>
          <ul>
            {proposals.map((proposal) => (
              <li key={JSON.stringify(proposal)}>
                <Put of={proposal} became={t(`record.came.${proposal.came}`)} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Text({
  text: { symbol, title, status, leader, sponsors, paragraphs },
}: {
  text: TextRecord;
}) {
  return (
    <div class="record-sheet__text">
      <p>
        <b translate={false}>{symbol}</b> {title}: {hallWords(`draft.${status}`)}
      </p>
      {sponsors.length > 0 && (
        <p>
          <small>
            {t('record.sponsors', {
              names: [leader, ...sponsors.filter((name) => name !== leader)].join(', '),
            })}
          </small>
        </p>
      )}
      {paragraphs.map(({ name, lead, text, changed }, index) => (
        <p key={index} class="record-sheet__paragraph">
          <small translate={false}>{name}</small> <i>{lead}</i> {text}{' '}
          {changed && <small>[{t('record.changed')}]</small>}
        </p>
      ))}
    </div>
  );
}

interface PutProps {
  readonly of: Pick<AmendmentRecord, 'mover' | 'draft' | 'by' | 'changes'>;
  readonly became: string;
}

function Put({ of: { mover, draft, by, changes }, became }: PutProps) {
  return (
    <>
      {t('record.mover', { mover, draft })}
      {by === 'computer' && <small> ({t('record.byComputer')})</small>}:{' '}
      {changes
        .map(({ kind, paragraph, text = '' }) => t(`record.${kind}`, { paragraph, text }))
        .join('; ')}
      . <b>{became}</b>
    </>
  );
}
