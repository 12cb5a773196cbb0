/** The desks by their English names, as Spanish speakers know them. */
const desks: Readonly<Record<string, string>> = {
  'Recycling desk': 'Ventanilla de reciclaje',
  'Pickup desk': 'Ventanilla de recolección',
  'Street care desk': 'Ventanilla de calles',
  'Signals and parking desk': 'Ventanilla de semáforos y estacionamiento',
  'Water desk': 'Ventanilla de agua',
  'Parks desk': 'Ventanilla de parques',
  'Animal Care desk': 'Ventanilla de cuidado animal',
  'Homes and permits desk': 'Ventanilla de viviendas y permisos',
  'Street permits desk': 'Ventanilla de permisos para la calle',
  'Health desk': 'Ventanilla de salud',
  'Tax desk': 'Ventanilla de impuestos',
  'Help desk': 'Ventanilla de ayuda',
  'Emergency desk': 'Ventanilla de emergencias',
  'Library desk': 'Ventanilla de la biblioteca',
  'City Clerk’s desk': 'Ventanilla de la Secretaría de la Ciudad',
  '311 desk': 'Ventanilla 311',
};

/** A desk without a Spanish name keeps its English one, which still leads to it. */
export function deskInSpanish(desk: string): string {
  return desks[desk] ?? desk;
}
