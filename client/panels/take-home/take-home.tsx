import './take-home.css';
import { useSignal } from '@preact/signals';
import { FileBraces, FileSpreadsheet, FolderDown, Printer } from 'lucide-preact';
import type { SessionRecord } from '../../../shared/record/record.ts';
import { at } from '../../browser/base-path.ts';
import { saveFile } from '../../browser/save-file.ts';
import { DialogButton } from '../../components/dialog-button.tsx';
import { tell } from '../../components/toast.tsx';
import { fetchScenario, fetchSessionRecord, RequestProblem } from '../../sight/content.ts';
import { heldCredentials } from '../../sight/credentials.ts';
import { evidenceCsv } from './evidence-csv.ts';
import { votesCsv } from './votes-csv.ts';
import { t } from './words.ts';

/** A way to take the record: what the file is called and is, and how it is made. */
interface FileKind {
  readonly ends: 'csv' | 'json';
  readonly type: string;
  readonly Icon: typeof FileSpreadsheet;
  readonly of: (record: SessionRecord) => Promise<string>;
}

const CSV = { ends: 'csv', type: 'text/csv;charset=utf-8', Icon: FileSpreadsheet } as const;

const FILES = {
  votes: {
    ...CSV,
    of: async (record) => {
      const { id, hash } = record.scenario;
      return votesCsv(record, await fetchScenario(id, hash));
    },
  },
  evidence: { ...CSV, of: async (record) => evidenceCsv(record) },
  json: {
    ends: 'json',
    type: 'application/json',
    Icon: FileBraces,
    of: async (record) => `${JSON.stringify(record, undefined, 2)}\n`,
  },
} as const satisfies Readonly<Record<string, FileKind>>;

type FileName = keyof typeof FILES;

/** Opens what can be taken home of a session; nothing for who does not hold the facilitator's key. */
export function TakeHome({ session }: { session: string }) {
  const token = heldCredentials(session).facilitator?.token;
  if (token === undefined) return null;
  return (
    <DialogButton
      look="button"
      face={
        <>
          <FolderDown size={18} aria-hidden="true" /> {t('takeHome.open')}
        </>
      }
      title={t('takeHome.title')}
    >
      {() => <Choices session={session} token={token} />}
    </DialogButton>
  );
}

interface ChoicesProps {
  readonly session: string;
  readonly token: string;
}

function Choices({ session, token }: ChoicesProps) {
  const isNamed = useSignal(false);
  const isBusy = useSignal(false);
  const save = async (name: FileName) => {
    const kind: FileKind = FILES[name];
    isBusy.value = true;
    try {
      const record = await fetchSessionRecord(session, token, isNamed.value);
      const file = fileName(name, record, kind.ends);
      saveFile(file, kind.type, await kind.of(record));
      tell({ tone: 'plain', text: t('takeHome.done', { file }) });
    } catch (problem) {
      if (!(problem instanceof RequestProblem)) throw problem;
      tell({ tone: 'no', text: t('takeHome.failed') });
    } finally {
      isBusy.value = false;
    }
  };
  return (
    <>
      <p class="quiet">{t('takeHome.text')}</p>
      <label class="take-home__names">
        <input
          type="checkbox"
          checked={isNamed.value}
          onChange={({ currentTarget }) => {
            isNamed.value = currentTarget.checked;
          }}
        />
        <span>
          <b>{t('takeHome.names')}</b> <span class="quiet">{t('takeHome.namesNote')}</span>
        </span>
      </label>
      <div class="take-home">
        {(['votes', 'evidence', 'json'] as const).map((name) => {
          const { Icon } = FILES[name];
          return (
            <button
              key={name}
              type="button"
              class="button"
              disabled={isBusy.value}
              onClick={() => void save(name)}
            >
              <Icon size={18} aria-hidden="true" /> {t(`takeHome.${name}`)}
            </button>
          );
        })}
        <a class="button" href={at(`/print/${session}?what=record`)} target="_blank" rel="noopener">
          <Printer size={18} aria-hidden="true" /> {t('takeHome.print')}
        </a>
      </div>
    </>
  );
}

/** Plain letters alone, so that every system takes it. */
function fileName(name: FileName, { until }: SessionRecord, ends: FileKind['ends']): string {
  const what = name === 'json' ? t('file.record') : t(`file.${name}`);
  const plain = what.replaceAll(/[^a-z]/gi, '') || name;
  return `present-and-voting-${plain}-${until.slice(0, 'YYYY-MM-DD'.length)}.${ends}`;
}
