/** Which speaker each channel of a recording feeds, and on whose authority: never guessed without saying so. */
@NullMarked
package org.stagebook.audio.order;

import org.jspecify.annotations.NullMarked;
