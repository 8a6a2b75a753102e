const words = {
  fr: {
    home: 'Accueil',
    answers: (count) => (count === 0 ? 'Aucune réponse' : `${count} réponse${count > 1 ? 's' : ''}`),
    noSureAnswer: 'Aucune réponse sûre',
    nearest: 'Aucune réponse sûre. Les plus proches, flèche bas pour les parcourir\u00a0:',
    firstAnswers: (count) => `Les ${count} premières réponses`,
    resultsFor: (count, query) => `${count} pour «\u00a0${query}\u00a0»`,
    arrows: (count) => `${count}, flèche bas pour les parcourir`,
    copy: 'Copier le lien de cette réponse',
    copied: 'Lien copié.',
    notCopied: (url) => `Copie impossible\u00a0: ${url}`,
  },
  en: {
    home: 'Home',
    answers: (count) => (count === 0 ? 'No answer' : `${count} answer${count > 1 ? 's' : ''}`),
    noSureAnswer: 'No answer that is sure',
    nearest: 'No answer that is sure. The closest ones, down arrow to go through them:',
    firstAnswers: (count) => `The first ${count} answers`,
    resultsFor: (count, query) => `${count} for “${query}”`,
    arrows: (count) => `${count}, down arrow to go through them`,
    copy: 'Copy the link to this answer',
    copied: 'Link copied.',
    notCopied: (url) => `Could not copy: ${url}`,
  },
};

/** Language of the page. */
export const lang = document.documentElement.lang;

/** What scripts say, in the language of the page. */
export const say = words[lang] ?? words.fr;
