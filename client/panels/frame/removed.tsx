import type { RemovalTold } from '../../../shared/protocol/messages.ts';
import { Trouble } from '../../components/states.tsx';
import { navigate } from '../../router.ts';
import { forgetPerson } from '../../sight/credentials.ts';
import { t } from './words.ts';

interface Props {
  readonly session: string;
  readonly code: string | undefined;
  readonly removal: RemovalTold;
}

/** SEA-20: tells a person that they were removed, and why; the way back is there where it is open. */
export function Removed({ session, code, removal: { reason, door } }: Props) {
  const text = t(`removed.${door ?? 'mayJoin'}`);
  return (
    <Trouble
      title={t('removed.title')}
      text={reason === undefined ? text : `${t('removed.reason', { reason })} ${text}`}
    >
      {door === 'barred' ? (
        <button type="button" class="button" onClick={() => location.reload()}>
          {t('removed.look')}
        </button>
      ) : (
        <button
          type="button"
          class="button button--primary"
          onClick={() => {
            forgetPerson(session);
            navigate(code === undefined ? '/' : `/join/${code}`);
          }}
        >
          {t('link.joinAgain')}
        </button>
      )}
    </Trouble>
  );
}
