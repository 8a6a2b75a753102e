// A value holds no raw quotation mark, so ` id="` begins an attribute wherever it stands in a tag.
const piece = /<(\/?\w+)(?: [^ =>]+(?:="[^"]*")?)*>|[^<]+/g;
const id = / id="[^"]*"/;

/** A title for the inside of a link or a button: no link of its own, and no id, which would stand there twice. */
export function linkText(titleHtml: string, write = (text: string) => text): string {
  return titleHtml.replace(piece, (raw, name: string | undefined) => {
    if (!name) return write(raw);
    return /^\/?a$/.test(name) ? '' : raw.replace(id, '');
  });
}
