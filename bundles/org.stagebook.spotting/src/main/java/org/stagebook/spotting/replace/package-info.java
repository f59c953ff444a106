/** Finding and replacing words in the cues. */
@NullMarked
package org.stagebook.spotting.replace;

import org.jspecify.annotations.NullMarked;
