/** English words that ask rather than tell. */
export const weakWordsEn: readonly string[] = (
  'a about after all also am an and any anyone are as at be because been before being but by can cannot could d did do does doing don ' +
  'else for from get going got had has have having he her here him his how i if in into is isn it its just like ll m ' +
  'me more most my need no not now of on or other our out please put re s same she should so some someone something ' +
  't take than that the their them then there these they this those to under up us use ve very want was we were what when where which ' +
  'who whom whose why will with would yes you your yours'
).split(' ');
