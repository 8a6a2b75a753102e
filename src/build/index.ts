export { createBuild, type Build, type BuildResult } from './create-build.js';
export type { BuildOptions } from './options.js';
export { BuildFailure, type Failure } from './failure.js';
export { listContent, type ContentFile, type ContentListing } from './content/list-content.js';
export { readContentFile } from './content/read-content-file.js';
export { watchFolder, type FolderWatch } from './content/watch-folder.js';
export { replaceFile, replaceFiles } from './folder/replace-file.js';
export { mainFiles, type OutputFormat } from './outputs/main-files.js';
export { packageVersion } from './own-package.js';
