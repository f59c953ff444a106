/** One selection for the whole window: what is chosen in one part is shown in the others. */
package org.stagebook.ui.selection;
