// How well a search library finds answers, with the same texts, stored questions and synonyms for each: prints JSON.
// Arguments: the library, the files of questions.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { faq } from 'datagouv-faq';
import { createSearch } from 'datagouv-faq/search';
import { elsewhere, questions, synonyms } from 'datagouv-faq/search-synonyms';

const [library, ...files] = process.argv.slice(2);
const asked = files.flatMap((file) => Object.values(JSON.parse(readFileSync(file, 'utf8'))).flat());
const documents = faq.pages.flatMap(({ sections }) =>
  sections.map(({ key, id, title, html }) => ({
    id: key,
    slug: id.replaceAll('-', ' '),
    title,
    text: html.replace(/<[^>]*>/g, ' '),
    questions: (questions[key] ?? []).join(' \n '),
  })),
);
const boost = { title: 3, questions: 3, slug: 1.5, text: 1 };

const fold = (text) => text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/œ/g, 'oe');
const phrases = Object.entries(synonyms).flatMap(([term, ways]) => ways.map((way) => [` ${fold(way)} `, term]));
/** The query, with what synonyms of its phrases mean. */
const expand = (query) => {
  const spaced = ` ${fold(query).replace(/[^a-z0-9]+/g, ' ').trim()} `;
  return [query, ...phrases.filter(([way]) => spaced.includes(way)).map(([, term]) => term)].join(' ');
};

/** What each library needs to be set well: French stems, typing errors, beginnings, weights by field. */
const libraries = {
  'datagouv-faq': () => {
    const { search } = createSearch(faq, { synonyms, questions, elsewhere });
    return { search: (query) => search(query, { limit: 3 }).map(({ key }) => key), index: '' };
  },
  async minisearch() {
    const [{ default: MiniSearch }, { stemmer }] = await Promise.all([import('minisearch'), import('@orama/stemmers/french')]);
    const stop = await stopWords();
    const processTerm = (term) => (stop.has(fold(term)) ? null : fold(stemmer(term.toLowerCase())));
    const index = new MiniSearch({
      fields: Object.keys(boost),
      processTerm,
      tokenize: (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [],
      searchOptions: { boost, fuzzy: (term) => (term.length > 4 ? 0.2 : false), prefix: (term, at, all) => at === all.length - 1 },
    });
    index.addAll(documents);
    return { search: (query) => index.search(expand(query)).map(({ id }) => id), index: JSON.stringify(index) };
  },
  async orama() {
    const [{ create, insertMultiple, save, search }, { stemmer, language }] = await Promise.all([
      import('@orama/orama'),
      import('@orama/stemmers/french'),
    ]);
    const schema = Object.fromEntries(['id', ...Object.keys(boost)].map((name) => [name, 'string']));
    const stop = [...(await stopWords())];
    const index = create({ schema, components: { tokenizer: { stemming: true, language, stemmer, stopWords: stop } } });
    await insertMultiple(index, documents);
    const properties = Object.keys(boost);
    return {
      search: async (query) => {
        const { hits } = await search(index, { term: fold(expand(query)), properties, boost, tolerance: 1, limit: 3 });
        return hits.map(({ document }) => document.id);
      },
      index: JSON.stringify(save(index)),
    };
  },
  async lunr() {
    const { default: lunr } = await import('lunr');
    for (const name of ['lunr.stemmer.support', 'lunr.fr']) (await import(`lunr-languages/${name}.js`)).default(lunr);
    const index = lunr(function build() {
      this.use(lunr.fr);
      for (const [name, weight] of Object.entries(boost)) this.field(name, { boost: weight });
      for (const one of documents) this.add(one);
    });
    const search = (query) =>
      index
        .query((wanted) => {
          for (const term of lunr.tokenizer(expand(query))) {
            wanted.term(term, { boost: 10 });
            wanted.term(term, { usePipeline: false, editDistance: String(term).length > 4 ? 1 : 0 });
          }
        })
        .map(({ ref }) => ref);
    return { search, index: JSON.stringify(index) };
  },
};

/** The small words that every library leaves out: those of Lucene for French. */
async function stopWords() {
  const words =
    'au aux avec ce ces dans de des du elle en et eux il ils je la le les leur lui ma mais me même mes moi mon ne nos notre nous on ou où par pas ' +
    'pour qu que qui sa se ses son sur ta te tes toi ton tu un une vos votre vous c d j l à m n s t y est sont suis a ont ai comment quel quelle quels ' +
    'quelles pourquoi quand puis peut faut fait faire être avoir the is how do i what of to my can in for';
  return new Set(words.split(' ').map(fold));
}

const before = process.cpuUsage();
const { search, index } = await libraries[library]();
await search('comment publier des données ?');
const { user, system } = process.cpuUsage(before);
const ranks = [];
for (const [question, keys] of asked) ranks.push((await search(question)).findIndex((key) => keys.includes(key)));
const share = (limit) => ranks.filter((rank) => rank >= 0 && rank < limit).length / ranks.length;
console.log(
  JSON.stringify({
    first: share(1),
    firstThree: share(3),
    indexBytes: index === '' ? 0 : gzipSync(index).length,
    firstResultMs: (user + system) / 1000,
  }),
);
