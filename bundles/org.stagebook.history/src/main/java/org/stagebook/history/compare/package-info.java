/** Two mix versions beside each other: in words and in sound, and what was asked for held against what changed. */
@org.jspecify.annotations.NullMarked
package org.stagebook.history.compare;
