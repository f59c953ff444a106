/** Edit lists: the parser and the cut list against small lists, real ones and hostile input; import; marker lists. */
@NullMarked
package org.stagebook.interchange.edl;

import org.jspecify.annotations.NullMarked;
