import './questions.css';
import { t } from './words.ts';

/** The scenario's questions for discussion. */
export function Questions({ questions }: { questions: readonly string[] }) {
  return (
    <section class="debrief__section questions">
      <h2>{t('questions.title')}</h2>
      <ol class="questions__list">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </section>
  );
}

/** One question as a page of its own, for the projector. */
export function OneQuestion({ questions, index }: { questions: readonly string[]; index: number }) {
  return (
    <section class="one-question">
      <p class="one-question__where">
        {t('questions.where', { number: index + 1, all: questions.length })}
      </p>
      <h1>{questions[index]}</h1>
    </section>
  );
}
