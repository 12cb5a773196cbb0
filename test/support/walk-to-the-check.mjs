/** Words no system may bend: accents, another direction, line breaks, pictures, and what looks like markup. */
export const trickyWords = 'Pothole near the école “Zoë” – très profond & <b>wide</b>\nهناك حفرة عميقة في الطريق\n\nCareful 🚲 👩‍👩‍👧 100% 50¢';
export const trickyPlace = '120 Mill Street, by the Café Über';

/** Only a city that takes photos asks for them. `takes` is what a resident does there. */
export async function pastThePhotos(visitor, takes = async () => undefined) {
  const [photos, contact] = ['Do you have photos of it?', 'How can we reach you?'];
  const isAsked = await visitor.until('the next page', (...headings) => window.look.all('h2').map((heading) => headings.indexOf(window.look.words(heading.textContent)) + 1).find((nth) => nth > 0), photos, contact);
  if (isAsked === 1) {
    await takes(visitor);
    await visitor.click('button', 'Continue');
  }
  await visitor.seesHeading(contact);
}

/** With the mouse, from the first page to the last before sending: a pothole, whole. */
export async function walkToTheCheck(visitor, { words = trickyWords, place = trickyPlace, photos } = {}) {
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
  await pastThePhotos(visitor, photos);
  await visitor.fill('First name', 'Añes');
  await visitor.fill('Email address', 'ines@example.com');
  await visitor.click('button', 'Continue');
  await visitor.seesHeading('Check your answers, then send');
}

/** The number on the confirmation, once the city has given it. */
export async function numberGiven(visitor) {
  return visitor.until('the number', () => window.look.all('#receipt-number').map((number) => window.look.words(number.textContent))[0]);
}
