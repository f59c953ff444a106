/** Threads of notes: wishes as ranges of level, departments they are passed between. */
@NullMarked
package org.stagebook.spotting.notes;

import org.jspecify.annotations.NullMarked;
