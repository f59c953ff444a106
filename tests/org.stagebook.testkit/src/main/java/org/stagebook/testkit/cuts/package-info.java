/** Edits cuts at random and keeps what became of each frame; and says slowly, frame by frame, what two cuts determine. */
@NullMarked
package org.stagebook.testkit.cuts;

import org.jspecify.annotations.NullMarked;
