/**
 * The only way to change a production: the editing session with its one undo history, and what belongs to it.
 *
 * <p>The ready-made changes are in {@link org.stagebook.edit.change}.
 */
@NullMarked
package org.stagebook.edit;

import org.jspecify.annotations.NullMarked;
