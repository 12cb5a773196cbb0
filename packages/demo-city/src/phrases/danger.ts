import type { Bilingual } from '../city/index.js';

/** Words that mean danger to life, and what the city wants read before anything else. */
export interface Danger {
  readonly kind: 'gas' | 'fire' | 'wires' | 'hurt' | 'violence' | 'crisis';
  /** Found as whole words in what was typed, whatever its case and accents. Chosen so that "fire hydrant" is not a fire. */
  readonly phrases: { readonly en: readonly string[]; readonly es: readonly string[] };
  /** The city's emergency words. */
  readonly words: Bilingual;
  readonly number: string;
}

export const dangers: readonly Danger[] = [
  {
    kind: 'gas', number: '911',
    phrases: {
      en: ['smell gas', 'smells like gas', 'smell of gas', 'gas smell', 'gas leak', 'leaking gas', 'carbon monoxide', 'co alarm', 'rotten eggs'],
      es: ['huele a gas', 'olor a gas', 'fuga de gas', 'monóxido de carbono', 'huevos podridos'],
    },
    words: { en: 'If you smell gas: leave now. Touch no light switch. Call 911 from outside.', es: 'Si huele a gas: salga ya. No toque los apagadores. Llame al 911 desde afuera.' },
  },
  {
    kind: 'fire', number: '911',
    phrases: {
      en: ['on fire', 'is burning', 'house fire', 'there is a fire', 'fire in', 'flames', 'smoke coming', 'explosion', 'exploded'],
      es: ['incendio', 'se está quemando', 'en llamas', 'hay fuego', 'sale humo', 'explosión', 'explotó'],
    },
    words: { en: 'If something is on fire: get out and call 911 now.', es: 'Si algo se quema: salga y llame al 911 ahora.' },
  },
  {
    kind: 'wires', number: '911',
    phrases: {
      en: ['wires down', 'wire down', 'downed wire', 'downed wires', 'power line down', 'power line fell', 'wires hanging', 'wire hanging', 'live wire', 'on the wires', 'sparks', 'sparking'],
      es: ['cables caídos', 'cable caído', 'cables en el suelo', 'cable colgando', 'cables colgando', 'chispas'],
    },
    words: { en: 'If wires are down: stay 30 feet away, touch nothing, and call 911 now.', es: 'Si hay cables caídos: quédese a 30 pies, no toque nada y llame al 911 ahora.' },
  },
  {
    kind: 'hurt', number: '911',
    phrases: {
      en: ['not breathing', 'cannot breathe', 'can’t breathe', 'can\'t breathe', 'unconscious', 'passed out', 'heart attack', 'stroke', 'bleeding', 'drowning', 'trapped', 'collapsing', 'about to collapse', 'overdose'],
      es: ['no respira', 'no puede respirar', 'inconsciente', 'se desmayó', 'infarto', 'sangrando', 'se ahoga', 'atrapado', 'atrapada', 'se está cayendo', 'sobredosis'],
    },
    words: { en: 'If someone is hurt or in danger: call 911 now. You can send this request later.', es: 'Si alguien está herido o en peligro: llame al 911 ahora. Puede mandar esta solicitud después.' },
  },
  {
    kind: 'violence', number: '911',
    phrases: {
      en: ['gunshots', 'shooting', 'has a gun', 'has a knife', 'stabbed', 'being attacked', 'breaking in', 'broke in', 'hits me', 'beating'],
      es: ['disparos', 'balazos', 'tiene una pistola', 'tiene un cuchillo', 'me pega', 'están entrando', 'lo atacan', 'la atacan'],
    },
    words: { en: 'If you or others are in danger: go where it is safe and call 911 now.', es: 'Si usted u otros están en peligro: vaya a un lugar seguro y llame al 911 ahora.' },
  },
  {
    kind: 'crisis', number: '988',
    phrases: {
      en: ['kill myself', 'end my life', 'suicide', 'want to die', 'hurt myself'],
      es: ['matarme', 'quitarme la vida', 'suicidio', 'quiero morir', 'hacerme daño'],
    },
    words: { en: 'You are not alone. Call or text 988 now, at any hour. If you are in danger, call 911.', es: 'No está solo. Llame o mande un mensaje al 988 ahora, a cualquier hora. Si está en peligro, llame al 911.' },
  },
];
