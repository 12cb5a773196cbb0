/** French words that ask rather than tell. */
export const weakWordsFr: readonly string[] = (
  'a à ai alors après as au aucun aussi aux avait avant avec avez avoir avons c ça car ce ceci cela celle ces cet cette ceux chez ci combien comme ' +
  'comment d dans de des dois doit doivent du elle elles en encore entre es est et êtes être eu faire fait faut fois font ' +
  'il ils j je l la là le les leur leurs ma mais me même mes moi mon n ne non nos notre nous on ont ou où oui par pas pendant peu peut peuvent peux plus pour ' +
  'pourquoi puis qu quand que quel quelle quelles quels qui quoi s sa sans se sera seront ses si soit sommes son sont sous suis sur t ta te tes ' +
  'toi ton tous tout toute toutes tu un une va vais vont vos votre vous y'
).split(' ');
