/** French words too common to tell one text from another, elided ones (`l’`, `qu’`) among them. */
export const stopWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'a afin ai alors après as au aucun aucune aussi autre autres aux avais avait avec avez avoir avons ayant c car ce ceci cela celle celles celui ' +
    'ces cet cette ceux chaque chez ci comme comment d dans de des dit dois doit donc dont du déjà elle elles en encore entre es est et ' +
    'eu eux fait faire faites faut fais hui il ils j jamais je jusqu l la le les leur leurs lors lorsqu lui là m ma mais me mes moi mon même n ' +
    'ne ni non nos notre nous on ont ou oui où par parce pas peu peut peuvent peux plus pour pourquoi puis puisqu puisse qu quand que quel ' +
    'quelle quelles quels qui quoi s sa sans se sera ses si soit son sont sous sur t ta te tes toi ton tous tout toute toutes ' +
    'tres très tu un une va vais vers veut veux voici voilà vos votre vous y à ça étaient était été être êtes ' +
    'aujourd combien existe existent mettre place possible apres deja etait ete etre etes meme'
  ).split(' '),
);
