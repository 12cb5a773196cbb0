/**
 * Words that say nothing about a service, in the languages residents of a first release type. A short list on purpose: a word left in
 * only costs a little rank, a word wrongly taken out costs a match.
 */
export const idle: readonly string[] = (
  'a an the of on in at by to for and or is are was were be been it its i we my our your there this that with from not no do does did has have had ' +
    'they he she them him her me who what when how please want need can could would someone somebody nobody people report request about near next ' +
    'all any every each some too so very just still again got get getting gets going goes keep keeps put always never week weeks month months wont dont didnt ' +
    'el la los las un una unos unas de del en por para y o es son esta estan hay mi mis su sus con no que se al lo muy quiero necesito fue ha'
).split(' ');
