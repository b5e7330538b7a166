/** Prices in shekels. */
export const products = [
  {
    picture: 'lemon',
    price: 129,
    en: ['Lemon tree in a pot', 'Flowers twice a year and forgives a forgotten watering.'],
    he: ['עץ לימון בעציץ', 'פורח פעמיים בשנה וסולח על השקיה שנשכחה.'],
  },
  {
    picture: 'herbs',
    price: 59,
    en: ['Kitchen herb box', 'Mint, thyme and basil, ready to be picked from day one.'],
    he: ['ארגז תבלינים למטבח', 'נענע, קורנית ובזיליקום, מוכנים לקטיף מהיום הראשון.'],
  },
  {
    picture: 'tomato',
    price: 24,
    en: ['Cherry tomato seedlings', 'Six of them. Give them sun and a stick to climb.'],
    he: ['שתילי עגבניות שרי', 'שישה שתילים. צריך רק שמש ומקל לטפס עליו.'],
  },
  {
    picture: 'cactus',
    price: 35,
    en: ['Desert in a bowl', 'Three small cacti that ask for nothing but light.'],
    he: ['מדבר בקערה', 'שלושה קקטוסים קטנים שמבקשים רק אור.'],
  },
  {
    picture: 'can',
    price: 78,
    en: ['Long-spout watering can', 'Reaches the last pot on the shelf. Two litres.'],
    he: ['משפך עם צינור ארוך', 'מגיע עד העציץ האחרון במדף. שני ליטר.'],
  },
  {
    picture: 'cyclamen',
    price: 42,
    en: ['Cyclamen', 'The flower of our winter, for a cool and bright corner.'],
    he: ['רקפת', 'פרח החורף שלנו, לפינה קרירה ומוארת.'],
  },
];
