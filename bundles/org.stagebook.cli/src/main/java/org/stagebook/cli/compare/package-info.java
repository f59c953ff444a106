/** How comparisons of recordings are answered. */
@NullMarked
package org.stagebook.cli.compare;

import org.jspecify.annotations.NullMarked;
