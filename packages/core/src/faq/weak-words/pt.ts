/** Portuguese words that ask rather than tell, of Brazil and of Portugal. */
export const weakWordsPt: readonly string[] = (
  'a à ainda algo algum alguma alguns ao aos aquela aquele aqui aquilo as às até com como da das de dela dele deve devo do dos e é ela ele eles em entre era ' +
  'essa esse esta está estão estar este estou eu faço faz fazer foi fui gostaria há isso isto já lá lhe mais mas me meu meus minha minhas muito na não nas nem no ' +
  'nos nós nossa nosso num numa o onde os ou para pela pelo pode podem poder podia por porque posso pra preciso qual quais quando quanta quanto quantos que quê ' +
  'quem quero se sem ser será seu seus são só sobre sou sua também te tem tenho ter um uma uns vai vocês você vou'
).split(' ');
