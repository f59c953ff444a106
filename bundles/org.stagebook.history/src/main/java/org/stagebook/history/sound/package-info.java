/** Where files of two mix versions sound different, in the time of the film. Knows no model, so that it can run on any thread. */
@NullMarked
package org.stagebook.history.sound;

import org.jspecify.annotations.NullMarked;
