/** English words that ask rather than tell. */
export const weakWordsEn: readonly string[] = (
  'a about after again all also am an and any anyone are as at back be because been before being both but by can cannot could d did do does doing don during ' +
  'each either else for from get gets getting go going got had has have having he her here him his how i if in into is isn it its itself just let like ll m ' +
  'me mine more most my need no not now of off on once one only or other our ours out over own please put re s same she should so some someone something ' +
  'still such t take tell than that the their them then there these they this those through to too under up us use ve very want was we were what when where which ' +
  'while who whom whose why will with would yes you your yours'
).split(' ');
