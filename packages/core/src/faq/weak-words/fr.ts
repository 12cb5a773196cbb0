/** French words that ask rather than tell. */
export const weakWordsFr: readonly string[] = (
  'a à ai ainsi alors après as au aucun aussi autre aux avait avant avec avez avoir avons c ça car ce ceci cela celle celui ces cet cette ceux chez ci combien comme ' +
  'comment d dans de depuis des dois doit doivent donc dont du elle elles en encore entre es est et étaient était êtes être eu eux faire fait faut fois font hors ici ' +
  'il ils j je l la là le les leur leurs lui m ma mais me même mes moi mon n ne ni non nos notre nous on ont ou où oui par pas pendant peu peut peuvent peux plus pour ' +
  'pourquoi pourrai pourrait puis puisse qu quand que quel quelle quelles quels qui quoi s sa sans se sera seront ses si soit sommes son sont sous suis sur t ta te tes ' +
  'toi ton tous tout toute toutes très tu un une va vais vont vos votre vous y'
).split(' ');
