export default { build: { rolldownOptions: { input: ['index.html', 'copie.html'] } } };
