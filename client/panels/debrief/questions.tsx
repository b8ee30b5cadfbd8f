import { t } from '../../language/debrief.ts';

/** The scenario's questions for discussion; `isWhole`: as a page of its own, for the projector. */
export function Questions({
  questions,
  isWhole,
}: {
  questions: readonly string[];
  isWhole: boolean;
}) {
  const list = (
    <ol class="questions__list">
      {questions.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ol>
  );
  if (isWhole) {
    return (
      <div class="questions questions--whole">
        <h1>{t('questions.title')}</h1>
        {list}
      </div>
    );
  }
  return (
    <section class="debrief__section questions">
      <h2>{t('questions.title')}</h2>
      {list}
    </section>
  );
}
