/** Words no system may bend: accents, another direction, line breaks, pictures, and what looks like markup. */
export const trickyWords = 'Pothole near the école “Zoë” – très profond & <b>wide</b>\nهناك حفرة عميقة في الطريق\n\nCareful 🚲 👩‍👩‍👧 100% 50¢';
export const trickyPlace = '120 Mill Street, by the Café Über';

/** With the mouse, from the first page to the last before sending: a pothole, whole. */
export async function walkToTheCheck(visitor, { words = trickyWords, place = trickyPlace } = {}) {
  await visitor.seesHeading('What do you need?');
  await visitor.fill('Tell us what is wrong', words);
  await visitor.click('choice', 'Pothole');
  await visitor.sees('You chose: Pothole');
  await visitor.click('button', 'Continue');
  await visitor.seesHeading('Where is it?');
  await visitor.fill('Address or nearest corner', place);
  await visitor.click('button', 'Continue');
  await visitor.seesHeading('A few questions');
  await visitor.click('choice', 'In a bike lane');
  await visitor.click('choice', 'Like a bath tub');
  await visitor.fill('How deep is it, in inches?', '6');
  await visitor.click('button', 'Continue');
  await visitor.seesHeading('How can we reach you?');
  await visitor.fill('First name', 'Añes');
  await visitor.fill('Email address', 'ines@example.com');
  await visitor.click('button', 'Continue');
  await visitor.seesHeading('Check your answers, then send');
}

/** The number on the confirmation, once the city has given it. */
export async function numberGiven(visitor) {
  return visitor.until('the number', () => window.look.all('#receipt-number').map((number) => window.look.words(number.textContent))[0]);
}
