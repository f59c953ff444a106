/** Change notes on paper and as a table. */
@NullMarked
package org.stagebook.conform.notes;

import org.jspecify.annotations.NullMarked;
