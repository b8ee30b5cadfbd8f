import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Trouble, Waiting } from './states.tsx';
import { t } from './words.ts';

/** A component whose code is fetched when it is first shown, with a wait and a way to try again. */
export function lazyPage<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined;
  return function LazyPage(props: Props) {
    const [Page, setPage] = useState<ComponentType<Props> | undefined>(() => loaded);
    const [hasFailed, setFailed] = useState(false);
    useEffect(() => {
      if (loaded !== undefined) return;
      load().then(
        (page) => {
          loaded = page;
          setPage(() => page);
        },
        () => setFailed(true),
      );
    }, []);
    if (Page !== undefined) return <Page {...props} />;
    if (!hasFailed) return <Waiting text={t('loading.page')} />;
    return (
      <Trouble title={t('loading.failed')} text={t('loading.failedText')}>
        <button type="button" class="button button--primary" onClick={() => location.reload()}>
          {t('loading.again')}
        </button>
      </Trouble>
    );
  };
}
