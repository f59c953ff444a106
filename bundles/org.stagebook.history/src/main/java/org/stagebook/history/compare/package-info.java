/** Two mix versions beside each other: in words and in sound, and what was asked for held against what changed. */
@NullMarked
package org.stagebook.history.compare;

import org.jspecify.annotations.NullMarked;
