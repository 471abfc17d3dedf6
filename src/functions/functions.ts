import { worksheetFunctions } from './catalogue';

// Synchronous, and before anything else of the page: a workbook may calculate before the pane is drawn.
CustomFunctions.associate(worksheetFunctions);
