/** What the city shows before a word is typed, in its order: what the 311 desk hears most in late fall. */
export const frequent: readonly string[] = [
  'trash-day', 'book-bulky', 'leaf-pickup', 'parking-ticket', 'heating-money', 'tax-due', 'pothole-how-long', 'what-is-311',
];
