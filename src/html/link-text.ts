// A value holds no raw quotation mark, so ` id="` begins an attribute wherever it stands in a tag.
const tag = /<(\/?\w+)(?: [^ =>]+(?:="[^"]*")?)*>/g;
const id = / id="[^"]*"/;

/** A title for the inside of a link or a button: no link of its own, and no id, which would stand there twice. */
export function linkText(titleHtml: string): string {
  return titleHtml.replace(tag, (raw, name: string) => (/^\/?a$/.test(name) ? '' : raw.replace(id, '')));
}
