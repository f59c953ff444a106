/** The small flat buttons of the product's own rows. */
package org.stagebook.ui.parts.chip;
