/** The end of a message about a name that is not known: the one that is closest to it, if any is close. */
export const didYouMean = {
  fr: (nearest: string | undefined) => (nearest === undefined ? '' : ` Vouliez-vous dire « ${nearest} » ?`),
  en: (nearest: string | undefined) => (nearest === undefined ? '' : ` Did you mean "${nearest}"?`),
};
