import '@gouvfr/dsfr/dist/core/core.module.min.js';
import '@gouvfr/dsfr/dist/scheme/scheme.module.min.js';
import '@gouvfr/dsfr/dist/component/accordion/accordion.module.min.js';
import '@gouvfr/dsfr/dist/component/breadcrumb/breadcrumb.module.min.js';
import '@gouvfr/dsfr/dist/component/modal/modal.module.min.js';
import '@gouvfr/dsfr/dist/component/navigation/navigation.module.min.js';
import '@gouvfr/dsfr/dist/component/header/header.module.min.js';
import '@gouvfr/dsfr/dist/component/display/display.module.min.js';
import { addCopyButtons } from './copy-link.js';
import { followHash } from './deep-link.js';
import { startResults } from './results.js';
import { startSearchBox } from './search-box.js';

addCopyButtons();
followHash();
startSearchBox();
startResults();
