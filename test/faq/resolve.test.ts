import { describe, expect, it } from 'vitest';
import { faq, redirects, resolve, sections } from '../../src/faq/index.js';

const anchorsOf2019 = Object.entries(faq.history!).filter(([, { first }]) => first.version === '0.0.0');

describe('resolve', () => {
  it('finds every section by its key, its path and its URL', () => {
    for (const { page, id } of sections) {
      const path = faq.pages.find((one) => one.id === page)!.path;
      for (const input of [`${page}#${id}`, `${path}#${id}`, `https://exemple.fr/${path}#${id}`]) {
        expect(resolve(input)).toMatchObject({ status: 'current', section: { page, id } });
      }
    }
  });

  it('knows the anchors of the five pages that were online until 2019', () => {
    expect(anchorsOf2019).toHaveLength(73);
    for (const [key, { fate }] of anchorsOf2019) {
      const [page, anchor] = key.split('#') as [string, string];
      const url = `https://doc.data.gouv.fr/faq/${page}/#`;
      const found = resolve(`${url}${anchor}`);
      expect(found.status).toBe('moved' in fate! ? 'moved' : 'split' in fate! ? 'split' : 'removed');
      expect(resolve(`${url}${encodeURIComponent(anchor)}`)).toEqual(found);
      expect(resolve(key)).toEqual(found);
    }
  });

  it('tells why a subject of 2019 has gone', () => {
    expect(resolve('faq/producteur#les-jeux-de-données--à-la-une-')).toMatchObject({
      status: 'removed',
      reason: expect.stringContaining('À la une'),
    });
  });

  it('leads every former address to a section that stands', () => {
    expect(Object.keys(redirects).length).toBeGreaterThan(70);
    for (const target of Object.values(redirects)) expect(resolve(target).status).toBe('current');
  });
});
