/** Dolby's binary metadata chunk, as far as it says what a master is. */
@NullMarked
package org.stagebook.audio.dbmd;

import org.jspecify.annotations.NullMarked;
