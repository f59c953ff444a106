/** What a removal leaves behind: holes in the M&amp;E, and the log of what was taken out. */
@NullMarked
package org.stagebook.spotting.removal;

import org.jspecify.annotations.NullMarked;
