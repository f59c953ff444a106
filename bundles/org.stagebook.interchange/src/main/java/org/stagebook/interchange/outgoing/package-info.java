/** What goes out to other programs, whatever the format: the cues of a production as plain records. */
@NullMarked
package org.stagebook.interchange.outgoing;

import org.jspecify.annotations.NullMarked;
