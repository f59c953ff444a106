/** Specifications as files: those that are shipped, what their reader makes of mistakes, and how facilities add their own. */
@NullMarked
package org.stagebook.delivery.spec;

import org.jspecify.annotations.NullMarked;
