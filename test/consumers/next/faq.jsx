import Link from 'next/link';

/** Where the FAQ stands on this site. */
export const site = { baseUrl: 'https://ville.example/', urlOf: (key) => `/aide/${key.replace('#', '/')}` };

/** A link of the router, which loads nothing before it is followed. */
export const FaqLink = (props) => <Link {...props} prefetch={false} />;
