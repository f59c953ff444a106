/** The tag languages editors type into names and comments of clips, tracks and markers. */
@NullMarked
package org.stagebook.interchange.tags;

import org.jspecify.annotations.NullMarked;
