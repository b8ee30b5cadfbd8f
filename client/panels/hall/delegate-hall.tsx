import './hall.css';
import { usePhone } from '../../components/use-media.ts';
import { StanceSheet } from '../consensus/stance-sheet.tsx';
import { useForecastNews } from '../forecast/forecast-button.tsx';
import { useCapitalNews } from '../instructions/capital-news.ts';
import { useWireNews } from '../press/wire-news.ts';
import { useShadowNews } from '../shadow/shadow-button.tsx';
import { BallotSheet } from './ballot-sheet.tsx';
import type { HallProps } from './hall-top.tsx';
import { PhoneHall } from './phone-hall.tsx';
import { useSeatNews } from './seat-news.ts';
import { useVoteNews } from './vote-news.ts';
import { WideHall } from './wide-hall.tsx';

/** The hall as a delegate sees it: the stage and the words around it, or one of them at a time on a phone. */
export function DelegateHall({ inside, chair }: HallProps) {
  const { store } = inside;
  const isPhone = usePhone();
  useVoteNews(store);
  useSeatNews(inside);
  useForecastNews(inside);
  useCapitalNews(inside);
  useWireNews(inside);
  useShadowNews(inside);
  return (
    <>
      {isPhone ? (
        <PhoneHall inside={inside} chair={chair} />
      ) : (
        <WideHall inside={inside} chair={chair} />
      )}
      <BallotSheet store={store} />
      <StanceSheet store={store} />
    </>
  );
}
