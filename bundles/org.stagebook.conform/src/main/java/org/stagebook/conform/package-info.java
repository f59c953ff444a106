/** Picture changes: from an old and a new cut to one change that moves everything through it. */
@NullMarked
package org.stagebook.conform;

import org.jspecify.annotations.NullMarked;
