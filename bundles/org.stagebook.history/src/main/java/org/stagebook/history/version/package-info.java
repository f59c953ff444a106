/** Mix versions: reading what was printed, recording it with all that belongs to it, and going back. */
@NullMarked
package org.stagebook.history.version;

import org.jspecify.annotations.NullMarked;
