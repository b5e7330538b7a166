/** What is sent: a language that was left empty is not one of the text's. */
export const sent = (text: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(text)
      .map(([language, words]) => [language, words.trim()] as const)
      .filter(([, words]) => words !== ''),
  );
