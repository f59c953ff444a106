/** A picture change as people read it: rows of what was done, in the order of the reels. */
@NullMarked
package org.stagebook.conform.changes;

import org.jspecify.annotations.NullMarked;
