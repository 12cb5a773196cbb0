import type { ToldInSpanish } from './in-spanish.js';

export const spanishHelpArticles: readonly ToldInSpanish[] = [
  {
    id: 'food-benefits', keywords: ['cupones', 'estampillas', 'snap', 'ebt', 'comida', 'beneficios', 'ayuda del gobierno', 'mandado'],
    wordings: ['perdí mi trabajo y necesito ayuda con la comida'],
    question: '¿Cómo pido ayuda para comprar comida?',
    answer: 'Una persona puede inscribirlo por teléfono o en una ventanilla cerca de usted. Tarda unos 30 minutos. Traiga su identificación y su último talón de pago, si los tiene. Si hoy no tiene para comer, dígalo. Puede recibir una tarjeta en siete días.',
  },
  {
    id: 'food-today', keywords: ['comida gratis', 'hambre', 'despensa', 'comedor', 'banco de comida', 'alimentos'],
    question: '¿Dónde hay comida hoy?',
    answer: 'Cada día hay comida gratis a mediodía y a las 5 p. m. en el Tannery Hall, en Saddler Street. Hay nueve despensas abiertas durante la semana, una en cada biblioteca. Nadie pide papeles. En verano los niños comen gratis en todas las piscinas y bibliotecas.',
  },
  {
    id: 'health-cover', keywords: ['seguro médico', 'aseguranza', 'sin seguro', 'medicaid', 'doctor', 'clínica', 'médico'],
    question: 'No tengo seguro médico. ¿Qué puedo hacer?',
    answer: 'Vea a un doctor ahora en cualquiera de nuestras tres clínicas. Usted paga lo que puede. Después una persona busca un seguro con usted. La inscripción para el próximo año termina el 15 de enero. Los niños y las personas embarazadas se pueden inscribir en cualquier momento.',
  },
  {
    id: 'child-care', keywords: ['guardería', 'cuidado de niños', 'preescolar', 'kínder', 'daycare', 'niñera', 'quién cuida a mi hijo'],
    question: '¿Cómo encuentro una guardería que pueda pagar?',
    answer: 'El preescolar es gratis para todos los niños de cuatro años. Para los más chicos, paga según lo que gana. Pida lugar temprano: las listas abren el 1 de marzo. Una persona puede buscarle un lugar cerca de su casa o su trabajo.',
  },
  {
    id: 'heating-money', keywords: ['calefacción', 'recibo de gas', 'bil de la luz', 'ayuda', 'calentador', 'boiler', 'no puedo pagar el gas'],
    wordings: ['se acabó el combustible y no tengo dinero'],
    question: '¿Me pueden ayudar a pagar la calefacción?',
    answer: 'Sí, del 1 de noviembre al 31 de marzo. Una familia de cuatro puede ganar hasta 62,000 dólares. Pagamos a la compañía de gas, combustible o luz. Si su calentador no sirve, podemos arreglarlo. Si ahora no tiene calefacción, dígalo y le llamamos el mismo día.',
  },
  {
    id: 'ride-for-seniors', keywords: ['transporte', 'adulto mayor', 'tercera edad', 'ancianos', 'llevar al doctor', 'aventón', 'pase de autobús', 'silla de ruedas', 'guagua'],
    question: '¿Hay transporte gratis para personas mayores?',
    answer: 'Sí. Si tiene 65 años o más, el autobús siempre es gratis. Si no puede usar el autobús, lo llevamos al doctor o a la tienda. Llame al 311 dos días antes. Las camionetas llevan sillas de ruedas, y puede ir alguien a ayudarle.',
  },
  {
    id: 'place-to-sleep', keywords: ['sin casa', 'albergue', 'refugio', 'dónde dormir', 'cama', 'en la calle', 'desamparado', 'sin hogar'],
    wordings: ['duermo en mi carro'],
    question: 'No tengo dónde dormir hoy. ¿Quién me ayuda?',
    answer: 'Llame al 311 a cualquier hora y diga “cama esta noche”. Le buscamos un lugar y podemos mandar un auto. Las familias quedan juntas. Puede llevar a su mascota. No necesita identificación.',
  },
  {
    id: 'talk-to-someone', keywords: ['triste', 'deprimido', 'depresión', 'crisis', 'salud mental', 'suicidio', 'psicólogo', 'hablar con alguien', 'desahogarme'],
    question: 'Me siento muy mal de ánimo. ¿Con quién puedo hablar?',
    answer: 'No está solo. Llame o mande un mensaje al 988 a cualquier hora. Es gratis y no tiene que decir su nombre. Si usted u otra persona está en peligro ahora, llame al 911.\n\nPara seguir hablando después de hoy, nuestras clínicas tienen consejeros gratis.',
  },
  {
    id: 'rent-help', keywords: ['ayuda con la renta', 'ayuda con el alquiler', 'no puedo pagar la renta', 'debo renta', 'depósito', 'me atrasé'],
    wordings: ['perdí mi trabajo y no puedo pagar la renta'],
    question: 'No puedo pagar la renta. ¿Me pueden ayudar?',
    answer: 'Sí, si está atrasado y gana poco. Una familia de cuatro puede ganar hasta 62,000 dólares. Podemos pagar hasta tres meses, una vez al año, y le pagamos al dueño. Pídalo antes de tener fecha en la corte. Le llamamos en cinco días o menos.\n\nSi tiene un aviso de desalojo, llame hoy al 311 y pida la línea de inquilinos.',
  },
  {
    id: 'flu-shot', keywords: ['vacuna', 'gripe', 'gripa', 'influenza', 'covid', 'vacunas para la escuela', 'inyección', 'clínica'],
    question: '¿Dónde me pongo la vacuna contra la gripe?',
    answer: 'En cualquiera de nuestras tres clínicas, de septiembre a marzo. Es gratis para todos y no necesita seguro ni identificación. Las vacunas para la escuela son gratis todo el año. Si no puede salir de casa, llame al 311 y una enfermera va con usted.',
  },
];

export const spanishWeatherArticles: readonly ToldInSpanish[] = [
  {
    id: 'get-alerts', keywords: ['alertas', 'tormenta', 'avisos', 'mensajes de texto', 'emergencia', 'huracán'],
    question: '¿Cómo recibo avisos de tormenta?',
    answer: 'Mande la palabra STORM al 555-555-0114. Recibirá un mensaje cuando haya peligro cerca. Puede elegir inglés o español. Si no usa mensajes, podemos llamar al teléfono de su casa.',
  },
  {
    id: 'flood', keywords: ['inundación', 'se inundó', 'crecida', 'río', 'evacuar', 'sacos de arena', 'costales'],
    question: '¿Qué hago si se desborda el río?',
    answer: 'Vaya a un lugar alto. No camine ni maneje por el agua: dos pies de agua se llevan un auto. Cuando se acerca una inundación, hay sacos de arena gratis en el patio de la ciudad en Limekiln Road. Si le pedimos salir, vaya a la escuela de Blossom Avenue. Puede llevar a su mascota.',
  },
  {
    id: 'power-out', keywords: ['se fue la luz', 'no hay luz', 'apagón', 'sin electricidad', 'corte de luz', 'compañía de luz', 'cables caídos', 'cables tirados'],
    question: 'Se fue la luz. ¿Qué hago?',
    answer: 'Avise a Tamble Power al 555-555-0150. No abra el refrigerador. Si necesita luz para un aparato médico, llame al 311 y lo llevamos a un lugar con luz y calefacción. Quédese a 30 pies de los cables en el suelo y llame al 911.',
  },
  {
    id: 'cooling-centers', keywords: ['calor', 'ola de calor', 'lugar fresco', 'aire acondicionado', 'ventilador', 'abanico', 'clima'],
    question: '¿Dónde puedo refrescarme cuando hace mucho calor?',
    answer: 'Todas las bibliotecas están frescas y abren hasta las 9 p. m. en los días de calor. Las piscinas también cierran tarde. Tome agua y vea cómo están los vecinos que viven solos. Si tiene más de 60 años y no tiene ventilador, llame al 311 y pida uno gratis.',
  },
  {
    id: 'warming-centers', keywords: ['frío', 'helada', 'lugar caliente', 'calentarse', 'sin calefacción', 'congelando', 'refugio de invierno'],
    question: '¿Dónde puedo calentarme cuando hiela?',
    answer: 'Cuando hace menos de 32 grados, el Tannery Hall y la biblioteca Skylark abren toda la noche. Puede sentarse, dormir, tomar sopa y cargar el teléfono. Si ve a alguien afuera en el frío, llame al 311 y mandamos una camioneta.',
  },
  {
    id: 'school-closed', keywords: ['hay clases', 'no hay escuela', 'día de nieve', 'autobús escolar', 'inscribir a mi hijo', 'distrito escolar', 'escuela cerrada'],
    wordings: ['hay clases mañana'],
    question: '¿Hay escuela cuando nieva?',
    answer: 'Eso lo decide el distrito escolar, no la ciudad. Lo dice antes de las 6 a. m. en el 555-555-0140 y por teléfono, al número que tiene su escuela. Pregunte ahí también por el autobús escolar y cómo inscribir a un niño.\n\nLas bibliotecas de la ciudad abren casi todos los días de nieve.',
  },
];
