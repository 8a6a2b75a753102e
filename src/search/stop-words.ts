/** Words that only English questions are made of. */
const english =
  'about am an and any anyone are be become becoming been being by can could did do does for from get got has have her his how i if in into ' +
  'is it its just let like many much my need not of or our please should so than thanks that the their them then there ' +
  'these they this those to too us want was we were what when where which who whom whose why will with without would you your';

/** The words that tell an English question from a French one. */
export const englishWords: ReadonlySet<string> = /* @__PURE__ */ new Set(english.split(' '));

/** Words too common to tell one text from another, elided ones (`l’`, `qu’`) among them. */
export const stopWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    `${english} ` +
    'a afin ai alors après as au aucun aucune aussi autre autres aux avais avait avec avez avoir avons ayant c car ce ceci cela celle celles celui ' +
    'ces cet cette ceux chaque chez ci comme comment d dans de des dit dois doit donc dont du déjà elle elles en encore entre es est et ' +
    'eu eux fait faire faites faut fais hui il ils j jamais je jusqu l la le les leur leurs lors lorsqu lui là m ma mais me mes moi mon même n ' +
    'ne ni non nos notre nous on ont ou oui où par parce pas peu peut peuvent peux plus pour pourquoi puis puisqu puisse qu quand que quel ' +
    'quelle quelles quels qui quoi s sa sans se sera ses si soit son sont sous sur t ta te tes toi ton tous tout toute toutes ' +
    'tres très tu un une va vais vers veut veux voici voilà vos votre vous y à ça étaient était été être êtes ' +
    'aura aurait auraient auront ait devez devons doivent serait seraient seront suffit quelque quelques quelqu lequel laquelle ' +
    'lesquels lesquelles duquel auquel ainsi dès ici sinon ' +
    'aujourd combien existe existent mettre place possible apres deja etait ete etre etes meme ' +
    // What surrounds a question.
    'aimerais besoin bonjour bonsoir cordialement désolé essaie essaye faudrait merci pourrais pourrait pouvez pouvoir ' +
    'souhaite souhaiterais voudrais voulais vouloir veuillez arrive arrives pense ca cest sil plaît plait bref ' +
    'vraiment réellement simplement facilement rapidement seulement uniquement normalement carrément toujours milieu dispo depuis hier maintenant longtemps truc trucs chose choses gens ' +
    // The same in text messages, and lone digits, which stand for an article there.
    '0 1 2 3 4 5 6 7 8 9 ac bcp bjr bsr cmt cv dc ds dsl g jai jpeux jsais jveux k ke kel kelle kels keske ki koi kan mm ' +
    'msg nn pcq pk pkoi pr prk psk pt qd qqch qqn qqun quil slt stp svp tjrs tjs tt tte ttes ts vs ya ' +
    'é lé dé sé dps pa fo fau fé fè veu jveu jpeu jsai jmets jdois jfais jarrive jsuis coment fair cmb cb tps kelkun kelk avc ss'
  ).split(' '),
);

/** What a turn of phrase is recognised without. */
export const articles: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'à a au aux avec c ce d dans de des du en est et il l la le les on pour qu que qui sur un une y'.split(' '),
);

/** All say `mon`, whoever speaks. */
export const possessives: ReadonlySet<string> = /* @__PURE__ */ new Set('ma mes nos notre votre vos'.split(' '));
