/** Where the FAQ stands on this site. */
export const site = { baseUrl: 'https://ville.example/', urlOf: (key) => `/aide/${key.replace('#', '/')}` };
