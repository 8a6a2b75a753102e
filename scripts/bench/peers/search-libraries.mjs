// The search libraries, each set well: French stems, typing errors, beginnings, weights by field, synonyms. Each imports
// its code, then makes an index of documents, keeps it as a text, takes it from one, and finds keys in it.
import { elsewhere, questions, synonyms } from 'datagouv-faq/search-synonyms';

/** The sections of pages as documents with the fields that the libraries weigh. */
export const toDocuments = (pages) =>
  pages.flatMap(({ sections }) =>
    sections.map(({ key, id, title, html }) => ({
      id: key,
      slug: id.replaceAll('-', ' '),
      title,
      text: html.replace(/<[^>]*>/g, ' '),
      questions: (questions[key] ?? []).join(' \n '),
    })),
  );
const boost = { title: 3, questions: 3, slug: 1.5, text: 1 };
const fields = Object.keys(boost);

const fold = (text) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/g, 'oe');
const phrases = Object.entries(synonyms).flatMap(([term, ways]) => ways.map((way) => [` ${fold(way)} `, term]));
/** The query, with what synonyms of its phrases mean. */
const expand = (query) => {
  const spaced = ` ${fold(query)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
  return [query, ...phrases.filter(([way]) => spaced.includes(way)).map(([, term]) => term)].join(' ');
};

/** The small words that every library leaves out: those of Lucene for French. */
const smallWords =
  'au aux avec ce ces dans de des du elle en et eux il ils je la le les leur lui ma mais me même mes moi mon ne nos notre nous on ou où par pas ' +
  'pour qu que qui sa se ses son sur ta te tes toi ton tu un une vos votre vous c d j l à m n s t y est sont suis a ont ai comment quel quelle quels ' +
  'quelles pourquoi quand puis peut faut fait faire être avoir the is how do i what of to my can in for';
const stop = new Set(smallWords.split(' ').map(fold));

export const libraries = {
  async 'datagouv-faq'() {
    const { createSearch } = await import('datagouv-faq/search');
    return {
      make: ({ pages }) => createSearch(pages, { synonyms, questions, elsewhere }),
      find: ({ search }, query) => search(query, { limit: 3 }).map(({ key }) => key),
    };
  },
  async minisearch() {
    const [{ default: MiniSearch }, { stemmer }] = await Promise.all([
      import('minisearch'),
      import('@orama/stemmers/french'),
    ]);
    const settings = {
      fields,
      processTerm: (term) => (stop.has(fold(term)) ? null : fold(stemmer(term.toLowerCase()))),
      tokenize: (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [],
      searchOptions: {
        boost,
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
        prefix: (term, at, all) => at === all.length - 1,
      },
    };
    return {
      make({ documents }) {
        const index = new MiniSearch(settings);
        index.addAll(documents);
        return index;
      },
      save: (index) => JSON.stringify(index),
      load: (saved) => MiniSearch.loadJSON(saved, settings),
      find: (index, query) => index.search(expand(query)).map(({ id }) => id),
    };
  },
  async orama() {
    const [{ create, insertMultiple, load, save, search }, { stemmer, language }] = await Promise.all([
      import('@orama/orama'),
      import('@orama/stemmers/french'),
    ]);
    const schema = Object.fromEntries(['id', ...fields].map((name) => [name, 'string']));
    const tokenizer = { stemming: true, language, stemmer, stopWords: [...stop] };
    const empty = () => create({ schema, components: { tokenizer } });
    return {
      async make({ documents }) {
        const index = empty();
        await insertMultiple(index, documents);
        return index;
      },
      save: (index) => JSON.stringify(save(index)),
      load(saved) {
        const index = empty();
        load(index, JSON.parse(saved));
        return index;
      },
      async find(index, query) {
        const { hits } = await search(index, {
          term: fold(expand(query)),
          properties: fields,
          boost,
          tolerance: 1,
          limit: 3,
        });
        return hits.map(({ document }) => document.id);
      },
    };
  },
  async lunr() {
    const { default: lunr } = await import('lunr');
    for (const name of ['lunr.stemmer.support', 'lunr.fr']) (await import(`lunr-languages/${name}.js`)).default(lunr);
    const find = (index, query) =>
      index
        .query((wanted) => {
          for (const term of lunr.tokenizer(expand(query))) {
            wanted.term(term, { boost: 10 });
            wanted.term(term, { usePipeline: false, editDistance: String(term).length > 4 ? 1 : 0 });
          }
        })
        .map(({ ref }) => ref);
    return {
      make: ({ documents }) =>
        lunr(function build() {
          this.use(lunr.fr);
          for (const [name, weight] of Object.entries(boost)) this.field(name, { boost: weight });
          for (const one of documents) this.add(one);
        }),
      save: (index) => JSON.stringify(index),
      load: (saved) => lunr.Index.load(JSON.parse(saved)),
      find,
    };
  },
};
