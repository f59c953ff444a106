/** Mix versions: reading what was printed, recording it with all that belongs to it, and going back. */
@org.jspecify.annotations.NullMarked
package org.stagebook.history.version;
