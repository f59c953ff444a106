/** Gathering what rules need to know of files, and judging them. */
@NullMarked
package org.stagebook.delivery.check;

import org.jspecify.annotations.NullMarked;
