export const couch = 'How do I get rid of a couch or a mattress?';

/** With the mouse: waits for the questions asked most, types a word, and opens the best answer. */
export async function findAnAnswer(visitor) {
  await visitor.seesHeading('Questions people often ask');
  await visitor.fill('What would you like to know?', 'couch');
  await visitor.sees('for “couch”');
  await visitor.click('button', couch);
  await visitor.sees('You choose a day and we send you the date.');
  await visitor.sees('Did this answer your question?');
}
