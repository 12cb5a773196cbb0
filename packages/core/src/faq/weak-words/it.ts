/** Italian words that ask rather than tell. */
export const weakWordsIt: readonly string[] = (
  'a ad agli ai al alla alle allo anche avere c ce che chi ci come con cosa così cui d da dagli dai dal dalla dalle dei del dell della delle dello deve devo di ' +
  'dopo dove due e è ed era essere fa faccio fare gli ha hanno ho i il in io l la le lei li lo loro lui ma me mi mia mie miei mio molto ne nei nel nell nella nelle nello ' +
  'no noi non nostra nostro o ogni per perché però più posso possono prima può qual quale quali quando quanta quante quanti quanto questa queste questi questo qui ' +
  'se senza si sì sia siamo sono sta sto su sua sugli sui sul sull sulla sulle suo ti tra tu tuo un una uno vi voglio voi vorrei'
).split(' ');
