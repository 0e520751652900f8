/** All that reckons: loaded after the first paint, so that the pane is there at once. */
export { putSettings, settingsNames } from '../app/put-settings';
export { refreshReview } from '../app/refresh-review';
export { reviewWorkbook } from '../app/review-workbook';
