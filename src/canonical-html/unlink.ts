// Every tag is matched whole, since a value may hold what looks like one.
const tag = /<(\/?\w+)((?: [^ =>]+(?:="[^"]*")?)*)>/g;

/** The words of links without the links; those to a place in the same body, such as footnotes, stay unless all go. */
export function unlink(html: string, all = false): string {
  let dropped = false;
  return html.replace(tag, (raw, name: string, attributes: string) => {
    if (name === 'a') dropped = all || !/ href="#/.test(attributes);
    return dropped && /^\/?a$/.test(name) ? '' : raw;
  });
}
