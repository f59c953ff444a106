/** The format decision record: what is delivered, what follows from it, and whether rooms and people fit. */
@NullMarked
package org.stagebook.brief.format;

import org.jspecify.annotations.NullMarked;
