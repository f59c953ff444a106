/** Loudness of a programme while somebody speaks, as a dialogue stem tells. */
@NullMarked
package org.stagebook.metering.dialogue;

import org.jspecify.annotations.NullMarked;
