/** Making what is compared equally loud, so that the louder one does not win for being louder. */
@NullMarked
package org.stagebook.playback.match;

import org.jspecify.annotations.NullMarked;
